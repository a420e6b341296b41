import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '#scripts/write/draft.ts';
import { dropKept, keepDraft, keepSoon, readKept } from '#scripts/write/keep.ts';

const DRAFT: Draft = { title: '', standfirst: '', name: '', topics: [], text: 'A few words.' };
/** Milliseconds after which everything that waits for a pause has happened. */
const LONG = 10_000;

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a draft is kept as it stands after a pause, and not at every key', () => {
  const read = vi.fn(() => DRAFT);
  const refused = vi.fn();
  keepSoon(read, refused);
  keepSoon(read, refused);
  expect(readKept()).toBeUndefined();
  vi.advanceTimersByTime(LONG);
  expect(readKept()).toEqual(DRAFT);
  expect(read).toHaveBeenCalledTimes(1);
  expect(refused).not.toHaveBeenCalled();
});

test('what is taken away stays away, also within the pause after a key', () => {
  keepDraft(DRAFT);
  keepSoon(() => DRAFT, vi.fn());
  dropKept();
  vi.advanceTimersByTime(LONG);
  expect(readKept()).toBeUndefined();
});

test('a draft that the browser does not keep is told', () => {
  vi.stubGlobal('sessionStorage', {
    setItem: () => {
      throw new DOMException('Full', 'QuotaExceededError');
    },
  });
  const refused = vi.fn();
  keepSoon(() => DRAFT, refused);
  expect(refused).not.toHaveBeenCalled();
  vi.advanceTimersByTime(LONG);
  expect(refused).toHaveBeenCalledTimes(1);
});
