import { expect, test } from 'vitest';
import { mergeHits } from '../../../../src/scripts/search/hit.ts';
import { findPlaces } from '../../../../src/scripts/search/places.ts';

const words = 'Oars and boats. Boats are kept. Most oars float , all oars rest, and boats float.'.split(' ');
const part = (id: string, locations: readonly number[]) => ({
  title: id,
  url: id ? `/a/#${id}` : '/a/',
  excerpt: `words of ${id || 'the title'}`,
  locations,
});
const data = { excerpt: 'words of the page' };

test('the places that hold most of what was asked come first, and the best one is quoted', () => {
  const sub_results = [part('', [0, 2]), part('kept', [3, 3, 3]), part('most', [7, 8, 14])];
  const places = findPlaces({ ...data, sub_results }, words);
  expect(places.parts.map(({ title }) => title)).toEqual(['most', 'kept']);
  expect(places.excerpt).toBe('words of most');
});

test('a word with a hyphen counts as one: what else is in it was not asked for', () => {
  const text = 'How long is it? The long-standing oar.'.split(' ');
  const sub_results = [part('long', [1]), part('oar', [5])];
  expect(findPlaces({ ...data, sub_results }, text).excerpt).toBe('words of long');
});

test('a page whose beginning holds more than any place is quoted as a whole', () => {
  const places = findPlaces({ ...data, sub_results: [part('', [0, 2]), part('kept', [3])] }, words);
  expect(places.excerpt).toBe('words of the page');
  expect(findPlaces({ ...data, sub_results: [] }, words)).toEqual({
    parts: [],
    excerpt: 'words of the page',
  });
});

test('where a note stood, no space is left before the sign after it', () => {
  const excerpt = '<mark>Oars</mark> float . Boats (kept ) do , too …';
  expect(findPlaces({ excerpt, sub_results: [] }, words).excerpt).toBe(
    '<mark>Oars</mark> float. Boats (kept) do, too …',
  );
});

test('a heading that was found at once stays when the full text answers', () => {
  const hit = (...anchors: string[]) => ({
    url: '/a/',
    title: 'A',
    kind: '',
    parts: anchors.map((title) => ({ title, url: `/a/#${title}` })),
  });
  const [merged] = mergeHits([hit('d')], [hit('a', 'b', 'c')]);
  expect(merged?.parts.map(({ title }) => title)).toEqual(['d', 'a', 'b']);
  const whole = { ...hit('d'), parts: [{ title: 'a whole sentence', url: '/a/#d' }] };
  expect(mergeHits([whole], [hit('d')])[0]?.parts).toEqual(whole.parts);
});
