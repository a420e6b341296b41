import { expect, test } from 'vitest';
import { mergeNames, mergeWords } from '../../../../src/scripts/search/rank.ts';

const page = (id: string, score: number) => ({ id, score });
const toIds = (pages: readonly { readonly id: string }[]) => pages.map(({ id }) => id);

const own = (...pages: ReturnType<typeof page>[]) => ({ pages, weight: 1 });
const other = (...pages: ReturnType<typeof page>[]) => ({ pages, weight: 0.8 });

test('a page found under two names stands once, and the name asked for counts more', () => {
  const lists = [own(page('brook', 2)), other(page('brook', 1), page('oars', 1))];
  expect(toIds(mergeNames(lists))).toEqual(['brook', 'oars']);
});

test('a name of many words, which scores higher, does not put its pages first', () => {
  expect(toIds(mergeNames([own(page('brook', 1)), other(page('oars', 9))]))).toEqual(['brook', 'oars']);
});

test('a page with most of the words comes first', () => {
  const found = [[page('brook', 3), page('oars', 2)], [page('oars', 2)]];
  expect(toIds(mergeWords(found))).toEqual(['oars', 'brook']);
});
