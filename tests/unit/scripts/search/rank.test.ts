import { expect, test } from 'vitest';
import { mergeWords } from '../../../../src/scripts/search/rank.ts';

const page = (id: string, score: number) => ({ id, score });
const toIds = (pages: readonly { readonly id: string }[]) => pages.map(({ id }) => id);

test('a page with most of the words comes first', () => {
  const found = [[page('brook', 3), page('oars', 2)], [page('oars', 2)]];
  expect(toIds(mergeWords(found))).toEqual(['oars', 'brook']);
});
