import { expect, test } from 'vitest';
import { toSpoken } from '../../../../src/scripts/search/says.ts';

const outcome = {
  pages: 2,
  terms: 0,
  some: false,
  missing: [],
  narrowed: false,
  others: [],
  near: undefined,
};

test('pages and words of the glossary are counted apart', () => {
  expect(toSpoken(outcome).sentence).toBe('2 pages found.');
  expect(toSpoken({ ...outcome, pages: 1, terms: 1 }).sentence).toBe('1 page and 1 glossary word found.');
});

test('a word that no page has is named, and so is what was found without it', () => {
  expect(toSpoken({ ...outcome, missing: ['xyzzy'] }).sentence).toBe(
    'No page has “xyzzy”. 2 pages found without.',
  );
  expect(toSpoken({ ...outcome, pages: 0, missing: ['xyzzy'] }).sentence).toBe('Nothing found for “xyzzy”.');
});

test('filters are named as the reason when they leave nothing', () => {
  expect(toSpoken({ ...outcome, pages: 0, narrowed: true }).sentence).toBe(
    'Nothing found with these filters.',
  );
});

test('other names are told only when something was found', () => {
  const others = [
    { question: 'new name', name: 'new name', rest: '', from: 'OLD', to: 'New name', isName: true },
  ];
  expect(toSpoken({ ...outcome, others }).also).toBe('Also looked for “New name”, another name of “OLD”.');
  expect(toSpoken({ ...outcome, pages: 0, others }).also).toBeUndefined();
  const said = others.map((other) => ({ ...other, isName: false }));
  expect(toSpoken({ ...outcome, others: said }).also).toBe(
    'Also looked for “New name”, because our texts seldom say “OLD”.',
  );
});
