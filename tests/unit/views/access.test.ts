import { describe, expect, test } from 'vitest';
import { toAccessSentence, toCheckedSentence } from '#views/access.ts';
import { makeRecord } from '../../fixtures/make.ts';

const { access } = makeRecord().data;

describe('a restriction', () => {
  const restricted = { ...access, state: 'restricted until', until: '2026-06-15' } as const;

  test.each([
    ['2026-06-14', 'Restricted until 15 June 2026.'],
    ['2026-06-15', 'Was restricted until 15 June 2026; that date has passed, check the record.'],
    ['2030-01-01', 'Was restricted until 15 June 2026; that date has passed, check the record.'],
  ])('is told on %s as: %s', (today, sentence) => {
    expect(toAccessSentence(restricted, today)).toBe(sentence);
  });

  test('whose day has passed is never called open', () => {
    expect(toAccessSentence(restricted, '2030-01-01')).not.toMatch(/free|open/i);
  });
});

test.each([
  ['open', /^Free to read when it was last checked/],
  ['request', /asked for/],
  ['paywalled', /subscription or a payment/],
  ['unknown', /not known/],
] as const)('access that is %s is told in words', (state, words) => {
  expect(toAccessSentence({ ...access, state }, '2026-06-15')).toMatch(words);
});

test.each([
  ['2026-05-01', '2027-04-30', false],
  ['2026-05-01', '2027-05-01', true],
  ['2026-05-31', '2027-05-30', false],
])('a check of %s seen on %s is old: %s', (checkedOn, today, old) => {
  expect(toCheckedSentence({ ...access, checkedOn }, today).includes('months ago')).toBe(old);
});
