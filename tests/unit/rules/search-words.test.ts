import { expect, test } from 'vitest';
import { searchWords } from '#rules/search-words.ts';
import { NOTHING_KNOWN } from '../../fixtures/known.ts';
import { makeGuide, makeLibrary, makePost } from '../../fixtures/make.ts';

const find = (ours: string, known = NOTHING_KNOWN) =>
  searchWords(
    makeLibrary({
      posts: [makePost({ text: 'The day is long, and pays little.' })],
      guide: [makeGuide({ data: { title: 'What is the pay?' } })],
      searchWords: [{ ours, theirs: ['wages'] }],
    }),
    known,
  ).map(({ message }) => /holds “([^”]*)”/.exec(message)?.[1]);

test('flags a word of ours that no text holds', () => {
  expect(find('long holidays')).toEqual(['holidays']);
});

test('lets words pass that a text or its front matter holds, in any letter case', () => {
  expect(find('long day')).toEqual([]);
  expect(find('pay')).toEqual([]);
});

test('says nothing where a file could not be read, because it may hold the word', () => {
  expect(find('holidays', { ...NOTHING_KNOWN, broken: new Set(['posts/example.mdx']) })).toEqual([]);
});
