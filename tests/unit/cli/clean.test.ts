import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLibrary } from '#library/read.ts';
import { findAdvice } from '../../../cli/check/advice.ts';
import { openClean } from '../../../cli/check/clean.ts';
import { POST_FILE, writeFolder } from '../../fixtures/folder.ts';

/** The dictionary is unfolded: on a busy machine that alone takes seconds. */
const TIME = { timeout: 60_000 };

test('a text is looked at again when it changes, or a word or a term is no longer known', TIME, () => {
  const post = `${POST_FILE}\nA zorblet helps with QXZ.\n`;
  const glossary = (term: string) =>
    `- id: pwp\n  term: ${term}\n  definition: A made-up meaning.\n  source: invented-page\n`;
  const root = writeFolder({
    'words.txt': 'zorblet\n',
    'glossary.yaml': glossary('QXZ'),
    'posts/first-week.mdx': post,
  });
  const folder = writeFolder({});
  const cache = { words: join(folder, 'words-kept.txt'), clean: join(folder, 'clean-kept.txt') };
  const advise = () => findAdvice(root, readLibrary(root), () => true, cache).map(({ rule }) => rule);
  const change = (name: string, text: string) => {
    writeFileSync(join(root, name), text);
  };
  expect([advise(), advise()]).toEqual([[], []]);
  change('words.txt', '');
  expect([advise(), advise()]).toEqual([['spelling'], ['spelling']]);
  change('words.txt', 'zorblet\n');
  expect(advise()).toEqual([]);
  change('glossary.yaml', glossary('PWP'));
  expect(advise()).toEqual(['acronyms']);
  change('glossary.yaml', glossary('QXZ'));
  change('posts/first-week.mdx', `${post}\nThe recieved word.\n`);
  expect(advise()).toEqual(['spelling']);
});

test('a digest holds for one file, one name and what was known', () => {
  const cache = join(writeFolder({}), 'kept', 'clean.txt');
  const first = openClean(cache, 'known');
  const digest = first.toDigest('a.mdx', '', 'words');
  expect(first.has(digest)).toBe(false);
  first.add(digest);
  first.save();
  const again = openClean(cache, 'known');
  expect(again.has(again.toDigest('a.mdx', '', 'words'))).toBe(true);
  for (const parts of [
    ['a.mdx', '', 'other'],
    ['b.mdx', '', 'words'],
    ['a.mdx', 'spelling', 'words'],
    ['a.mdx', 'words', ''],
  ])
    expect(again.has(again.toDigest(...parts))).toBe(false);
  const other = openClean(cache, 'known now');
  expect(other.has(other.toDigest('a.mdx', '', 'words'))).toBe(false);
});
