import { describe, expect, test } from 'vitest';
import { isDay, monthsBetween, toMoment, toReadable, today } from '#lib/dates.ts';

describe('a day', () => {
  test.each([['2021-07-17'], ['2024-02-29'], ['1900-01-01'], ['2000-02-29'], ['2099-12-31']])(
    'is one: %s',
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  test.each([
    ['2025-02-30'],
    ['2023-02-29'],
    ['1900-02-29'],
    ['2025-13-01'],
    ['2025-00-10'],
    ['2025-04-31'],
    ['2025-01-00'],
    ['0021-07-17'],
    ['10/01/2025'],
    ['17-07-2021'],
    ['2021-7-17'],
    ['2021-07'],
    ['2021'],
    [''],
    ['2021-07-17T00:00:00Z'],
    ['2021-07-17 '],
    [' 2021-07-17'],
    ['２０２１-07-17'],
    ['17 July 2021'],
  ])('is none: %j', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test.each([
    ['2021-07-17', '17 July 2021'],
    ['2021-01-01', '1 January 2021'],
    ['2021-07', 'July 2021'],
    ['2021', '2021'],
    ['2021-13', '2021-13'],
    ['some day', 'some day'],
    ['', ''],
  ])('is read as readers do: %j', (text, shown) => {
    expect(toReadable(text)).toBe(shown);
  });

  test('is noon for formats that ask for a moment, the same day all over Britain', () => {
    expect(toMoment('2021-07-17').toISOString()).toBe('2021-07-17T12:00:00.000Z');
    for (const day of ['2021-03-28', '2021-07-17', '2021-10-31', '2021-12-31'])
      expect(today(toMoment(day))).toBe(day);
  });
});

describe('today in London', () => {
  test.each([
    ['2026-01-15T23:59:59Z', '2026-01-15'],
    ['2026-01-16T00:00:00Z', '2026-01-16'],
    ['2026-07-15T22:59:59Z', '2026-07-15'],
    ['2026-07-15T23:00:00Z', '2026-07-16'],
    ['2026-03-29T00:30:00Z', '2026-03-29'],
    ['2026-03-29T23:30:00Z', '2026-03-30'],
    ['2026-10-24T23:30:00Z', '2026-10-25'],
    ['2026-10-25T23:30:00Z', '2026-10-25'],
    ['2025-12-31T23:59:59Z', '2025-12-31'],
  ])('at %s is %s', (moment, day) => {
    expect(today(new Date(moment))).toBe(day);
  });
});

describe('whole months between two days', () => {
  test.each([
    ['2025-06-15', '2026-06-15', 12],
    ['2025-06-15', '2026-06-14', 11],
    ['2025-06-15', '2025-06-15', 0],
    ['2025-06-15', '2025-06-14', -1],
    ['2025-01-31', '2025-02-28', 0],
    ['2025-01-31', '2025-03-01', 1],
    ['2024-12-01', '2025-01-01', 1],
  ])('from %s to %s are %d', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
});
