import { expect, test } from 'vitest';
import { countFacets, isNarrowed, narrow, type Facets } from '../../../../src/scripts/search/facets.ts';

const facets: Facets = new Map([
  ['kind', new Map([['Post', new Set(['brook', 'oars'])], ['Topic', new Set(['rest'])]])],
  ['year', new Map([['2025', new Set(['brook'])], ['2026', new Set(['oars', 'rest'])]])],
]); // prettier-ignore
const pages = ['brook', 'oars', 'rest'].map((id) => ({ id }));
const toIds = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

test('two values of one filter are either-or, two filters are both', () => {
  expect(toIds(narrow(pages, facets, { kind: ['Post', 'Topic'] }))).toEqual(['brook', 'oars', 'rest']);
  expect(toIds(narrow(pages, facets, { kind: ['Post'], year: ['2026'] }))).toEqual(['oars']);
});

test('a value that no page has asks for nothing', () => {
  expect(toIds(narrow(pages, facets, { kind: ['Song'], colour: ['red'] }))).toEqual([
    'brook',
    'oars',
    'rest',
  ]);
  expect(isNarrowed(facets, { kind: ['Song'] })).toBe(false);
  expect(isNarrowed(facets, { kind: ['Song', 'Post'] })).toBe(true);
});

test('a count is what a click would give: the other filters hold, neighbours in the same filter do not', () => {
  expect(countFacets(pages, facets, { kind: ['Post'] })).toEqual({
    kind: { Post: 2, Topic: 1 },
    year: { 2025: 1, 2026: 1 },
  });
});

test('only pages that were found are counted', () => {
  expect(countFacets([{ id: 'rest' }], facets, {})['kind']).toEqual({ Post: 0, Topic: 1 });
});
