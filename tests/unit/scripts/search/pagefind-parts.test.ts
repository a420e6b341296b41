import { expect, test } from 'vitest';
import { findPart, findPartOfAll, readParts } from '../../../../src/scripts/search/pagefind-parts.ts';

/** CBOR, written down as the standard (RFC 8949) tells: a short head, then the bytes. */
const text = (word: string) => [0x60 + word.length, ...new TextEncoder().encode(word)];
const list = (...items: number[][]) => [0x80 + items.length, ...items.flat()];
const part = (...words: string[]) => list(...words.map(text));
const parts = [
  ['boat', 'kettle', 'a'],
  ['oar', 'oars', 'b'],
  ['paddle', 'river', 'c'],
] as const;

test('the parts of the index are read from the list of pages', () => {
  const pages = list(
    list(text('hash'), [0x19, 0x1f, 0xfb], text('')),
    list(text('other'), [0x18, 0x95], text('')),
  );
  const meta = Uint8Array.from(
    list(text('1.6.0'), pages, list(...parts.map((words) => part(...words))), list()),
  );
  expect(readParts(meta)).toEqual(parts);
});

test.each([[[]], [list(text('1.6.0'), [0x9a, 0xff, 0xff, 0xff, 0xff])], [[0x01]]])(
  'a list that is written in another way has no parts: %j',
  (bytes) => {
    expect(readParts(Uint8Array.from(bytes))).toEqual([]);
  },
);

test('a word is in one part, or in none', () => {
  expect(findPart(parts, 'brook')?.[2]).toBe('a');
  expect(findPart(parts, 'boa')?.[2]).toBe('a');
  expect(findPart(parts, 'oars')?.[2]).toBe('b');
  expect(findPart(parts, 'lantern')).toBeUndefined();
  expect(findPart(parts, 'stone')).toBeUndefined();
});

test('the beginning of a word names a part once no other can follow', () => {
  expect(findPartOfAll(parts, 'br')?.[2]).toBe('a');
  expect(findPartOfAll(parts, 'oa')).toBeUndefined();
  expect(findPartOfAll(parts, 'oars')).toBeUndefined();
});
