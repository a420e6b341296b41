import { describe, expect, test } from 'vitest';
import { findPictures, isEmpty, toLine, type Draft } from '#scripts/write/draft.ts';
import { findFaults, isMailbox } from '#scripts/write/faults.ts';

const WHOLE: Draft = {
  title: 'Signs',
  standfirst: 'A walk.',
  name: 'Wren Inventa',
  topics: ['resting'],
  text: 'Words.',
};
const fieldsOf = (draft: Partial<Draft>, alts: ReadonlyMap<number, string> = new Map()) =>
  findFaults({ ...WHOLE, ...draft }, alts).map(({ field }) => field);

test('a whole draft has no fault', () => {
  expect(findFaults(WHOLE, new Map())).toEqual([]);
});

test('an empty draft names every field once, in the order of the page', () => {
  expect(fieldsOf({ title: '', standfirst: '', name: '', topics: [], text: ' \n' })).toEqual([
    'desk-text',
    'desk-title',
    'desk-standfirst',
    'desk-name',
    'desk-topics',
  ]);
});

test.each<[string, Partial<Draft>, string]>([
  ['a title that is too long', { title: 'a'.repeat(121) }, 'desk-title'],
  ['a standfirst that is too long', { standfirst: 'a'.repeat(321) }, 'desk-standfirst'],
  ['a name in two alphabets', { name: 'R\u043Ebin' }, 'desk-name'],
  ['too many topics', { topics: ['1', '2', '3', '4', '5', '6', '7'] }, 'desk-topics'],
  ['a text that no file can hold', { text: 'a '.repeat(46_000) }, 'desk-text'],
])('%s is named', (_what, draft, field) => {
  expect(fieldsOf(draft)).toEqual([field]);
});

describe('pictures', () => {
  const text = 'One\n\n[picture 1]\n\nTwo [picture 9] in a line\n\n[picture 2]';

  test('are those with a line of their own', () => {
    expect(findPictures(text)).toEqual([1, 2]);
  });

  test('want to be there, and described', () => {
    expect(fieldsOf({ text }, new Map([[1, '']]))).toEqual(['desk-alt-1', 'desk-text']);
    expect(fieldsOf({ text }, new Map([[1, 'A stone'], [2, 'A brook']]))).toEqual([]); // prettier-ignore
  });

  test('that the text does not show want nothing', () => {
    expect(fieldsOf({}, new Map([[1, '']]))).toEqual([]);
  });
});

test('a line of words has even spaces and nothing invisible', () => {
  expect(toLine(' a\u200B \n b ')).toBe('a b');
});

test('a draft is empty while nothing but spaces stands in it', () => {
  expect(isEmpty({ title: ' ', standfirst: '', name: '', topics: [], text: '\n' })).toBe(true);
  expect(isEmpty({ ...WHOLE, text: '' })).toBe(false);
});

test('knows what looks like a mailbox', () => {
  expect(isMailbox(' wren@example.org ')).toBe(true);
  expect(['', 'wren', 'wren@example', 'wren @example.org'].filter(isMailbox)).toEqual([]);
});
