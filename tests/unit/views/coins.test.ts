import { expect, test } from 'vitest';
import { toCoins } from '#views/coins.ts';

const item = {
  id: 'x',
  type: 'article-journal',
  title: 'Why do they stay? 50% + more: “a & b”, = c; d (part/one)',
  'container-title': 'Journal of Example',
  author: [{ family: 'Exämple', given: 'Robin' }, { literal: 'Group, the' }],
  issued: { 'date-parts': [[2020, 4]] },
  URL: 'https://journal.example/a/b?c=d&e=f#g',
};

test('a work reads back from COinS as it was, by any reader of queries', () => {
  const fields = new URLSearchParams(toCoins(item));
  expect(fields.get('rft_val_fmt')).toBe('info:ofi/fmt:kev:mtx:journal');
  expect(fields.get('rft.atitle')).toBe(item.title);
  expect(fields.get('rft_id')).toBe(item.URL);
  expect(fields.getAll('rft.au')).toEqual(['Robin Exämple', 'Group, the']);
  expect(fields.get('rft.date')).toBe('2020-04');
});

test('only what would end a value is written in another way, so that a page says its addresses once', () => {
  expect(toCoins({ ...item, URL: 'https://journal.example/a/b' })).toContain(
    '&rft_id=https://journal.example/a/b&',
  );
  // Reference managers cut at these, whatever they stand for.
  for (const field of toCoins(item).split('&')) expect(field.split('=')).toHaveLength(2);
});
