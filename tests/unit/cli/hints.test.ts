import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { toKeptPath } from '#library/kept-on-disk.ts';
import { toAdvice } from '../../../cli/check/advice.ts';
import { findHints } from '../../../cli/check/hints.ts';
import { readContent } from '../../../cli/check/read-content.ts';
import { POST_FILE, writeFolder } from '../../fixtures/folder.ts';

/** The dictionary is unfolded: on a busy machine that alone takes seconds. */
const TIME = { timeout: 60_000 };

const glossary = (term: string) =>
  `- id: pwp\n  term: ${term}\n  definition: A made-up meaning.\n  source: invented-page\n`;

test('a text is looked at again when it changes, or a word or a term is no longer known', TIME, () => {
  const post = `${POST_FILE}\nA zorblet helps with QXZ.\n`;
  const root = writeFolder({
    'words.txt': 'zorblet\n',
    'glossary.yaml': glossary('QXZ'),
    'posts/first-week.mdx': post,
  });
  const kept = toKeptPath(root, 'check');
  onTestFinished(() => { rmSync(kept, { force: true }); }); // prettier-ignore
  const advise = () =>
    toAdvice(
      findHints(root, () => true, true),
      readContent(root),
    ).map(({ rule, line }) => `${line} ${rule}`);
  const change = (name: string, text: string) => {
    writeFileSync(join(root, name), text);
  };
  expect([advise(), advise()]).toEqual([[], []]);
  change('words.txt', '');
  expect([advise(), advise()]).toEqual([['14 spelling'], ['14 spelling']]);
  change('words.txt', 'zorblet\n');
  expect(advise()).toEqual([]);
  change('glossary.yaml', glossary('PWP'));
  expect([advise(), advise()]).toEqual([['14 acronyms'], ['14 acronyms']]);
  change('glossary.yaml', glossary('QXZ'));
  change('posts/first-week.mdx', `${post}\nThe recieved word.\n`);
  expect(advise()).toEqual(['16 spelling']);
  // What was kept is never believed when it is damaged.
  writeFileSync(kept, readFileSync(kept, 'utf8').replaceAll('recieved', 'received'));
  expect(advise()).toEqual(['16 spelling']);
});

test(
  'names of writers and of people who are cited are no mistakes, nor are words made with them',
  TIME,
  () => {
    const root = writeFolder({
      'writers/robin-example.mdx': '---\nname: Robin Zorblet\nsummary: Writes.\n---\n',
      'posts/first-week.mdx': `${POST_FILE}\nZorblet stayed. Zorblet-like words, zorblets and Zorblett.\n`,
    });
    const advice = toAdvice(findHints(root, () => true), readContent(root)); // prettier-ignore
    expect(advice.map(({ message }) => message.split(' is not')[0])).toEqual(['“zorblets”']);
  },
);

test('the word that may be meant is another one, with its capitals', TIME, () => {
  const root = writeFolder({ 'posts/first-week.mdx': `${POST_FILE}\nThe nhs of london recieved it.\n` });
  const advice = toAdvice(findHints(root, () => true), readContent(root)); // prettier-ignore
  expect(advice.map(({ message }) => message.split('. ')[1])).toEqual([
    'Did you mean “NHS”?',
    'Did you mean “London”?',
    'Did you mean “received”?',
  ]);
});
