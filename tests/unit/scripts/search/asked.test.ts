import { expect, test } from 'vitest';
import { isAsked, readAsked, toSearch } from '../../../../src/scripts/search/asked.ts';

test('an address gives back the question it was made of', () => {
  const asked = {
    words: 'burnout & rest',
    exact: true,
    chosen: { topic: ['Retention', 'Identity'], year: ['2017'] },
  };
  expect(readAsked(toSearch(asked))).toEqual(asked);
});

test('what is not known in an address is left out', () => {
  expect(readAsked('?q=rest&colour=red&topic=')).toEqual({ words: 'rest', exact: false, chosen: {} });
});

test('no question has no query', () => {
  const nothing = readAsked('');
  expect(isAsked(nothing)).toBe(false);
  expect(toSearch(nothing)).toBe('');
});

test('a question of absurd length is cut', () => {
  expect(readAsked(`?q=${'a'.repeat(5000)}`).words).toHaveLength(200);
});
