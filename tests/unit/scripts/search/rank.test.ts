import { expect, test } from 'vitest';
import { mergeWords, rankNamed } from '../../../../src/scripts/search/rank.ts';

const page = (id: string, score: number) => ({ id, score });
const toIds = (pages: readonly { readonly id: string }[]) => pages.map(({ id }) => id);

test('a page with most of the words comes first', () => {
  const found = [[page('brook', 3), page('oars', 2)], [page('oars', 2)]];
  expect(toIds(mergeWords(found))).toEqual(['oars', 'brook']);
});

const named = (url: string, title: string) => ({ hit: { url, title } });
const toUrls = (pages: readonly { readonly hit: { readonly url: string } }[]) =>
  pages.map(({ hit }) => hit.url);

test('a page that is named after a word asked for comes before pages that only hold it', () => {
  const pages = [named('/evidence/oars/', 'Oars'), named('/guide/boats-and-rest/', 'Where would I sit?')];
  expect(toUrls(rankNamed(pages, ['boat']))).toEqual(['/guide/boats-and-rest/', '/evidence/oars/']);
});

test('a page that is named after nothing else comes before one whose name says more', () => {
  const pages = [named('/guide/boats/', 'Where would I sit?'), named('/topics/boats/', 'Boats')];
  expect(toUrls(rankNamed(pages, ['river', 'boats']))).toEqual(['/topics/boats/', '/guide/boats/']);
});

test('several words are answered by the guide first among equals, one word as it was found', () => {
  const pages = [named('/evidence/oars/', 'Oars'), named('/guide/rest/', 'Where would I sit?')];
  expect(toUrls(rankNamed(pages, ['river', 'bank']))).toEqual(['/guide/rest/', '/evidence/oars/']);
  expect(toUrls(rankNamed(pages, ['river']))).toEqual(['/evidence/oars/', '/guide/rest/']);
});
