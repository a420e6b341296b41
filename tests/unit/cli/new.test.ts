import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readLibrary } from '#library/read.ts';
import { checkContent } from '../../../cli/check/check-content.ts';
import { makeAsk, NoAnswer } from '../../../cli/new/ask.ts';
import type { Kind } from '../../../cli/new/kind.ts';
import { askNote } from '../../../cli/new/note.ts';
import { askPost } from '../../../cli/new/post.ts';
import { askRecord } from '../../../cli/new/record.ts';
import { askResponse } from '../../../cli/new/response.ts';
import { writeNew } from '../../../cli/new/write.ts';
import { askWriter } from '../../../cli/new/writer.ts';
import { POST_FILE, writeFolder } from '../../fixtures/folder.ts';

const TODAY = '2026-06-15';
const TIME = { timeout: 60_000 };

/** Answers the questions of one kind of file in a small content folder: what was written, said and found wrong with it. */
async function answer(kind: Kind, answers: readonly string[], files: Parameters<typeof writeFolder>[0] = {}) {
  const root = writeFolder({
    'writers/sam-placeholder.mdx': '---\nname: Sam Placeholder\nsummary: Writes too.\n---\n',
    'writers/editors.mdx': '---\nname: The editors\ngroup: true\nsummary: They edit.\n---\n',
    ...files,
  });
  const output = new PassThrough();
  const ask = makeAsk(Readable.from(answers.map((line) => `${line}\n`)), output);
  const path = await writeNew(root, await kind(ask, readLibrary(root).library, TODAY), ask);
  ask.end();
  const { problems } = checkContent(root, [path]);
  return {
    path: path.slice(root.length + 1),
    text: readFileSync(path, 'utf8'),
    said: String(output.read()),
    problems: problems.map(({ line, rule, message }) => `${line} ${rule} ${message}`),
    root,
  };
}

const POST = ['Staying: a “year”', 'What made the difference.'];

test.each([
  ['a guest post', askPost, [...POST, 'robin-example', 'resting', 'practitioners', ''], 'posts/staying-a-year.mdx', 'kind: guest'],
  ['a joint post', askPost, [...POST, 'robin-example, sam-placeholder', 'resting', 'applicants', '3rd of May 2026'], 'posts/staying-a-year.mdx', 'published: 2026-05-03'],
  ['an editorial', askPost, [...POST, 'editors', 'resting', 'writers', ''], 'posts/staying-a-year.mdx', 'kind: editorial'],
  ['a writer', askWriter, ['Zoë Łuczak', 'no', 'Writes about rest.'], 'writers/zoe-luczak.mdx', 'name: Zoë Łuczak'],
  ['a pen name', askWriter, ['Otterly', '2', 'Writes about rest.'], 'writers/otterly.mdx', 'penName: true'],
  ['a response', askResponse, ['first-week', 'role only', 'a PWP in the north', '', 'e-mail', '', '', 'I <3 it. ' + 'Words and more words. '.repeat(15), '', '.'], 'responses/first-week-reader.mdx', 'I \\<3 it'],
  ['an evidence record', askRecord, ['Rest: a study', 'thesis', 'Brook', 'R.', '2019', 'https://journal.example/rest', 'abstract', 'A study of rest.', 'Who rests?', 'survey', 'They asked.', 'Most rest.', 'Some do not.', 'Most people rest.', 'resting', 'It cannot say why.', 'Nothing.'], 'evidence/brook-2019.mdx', 'state: draft'],
  ['a note', askNote, ['first-week', 'A plain sentence.', 'renamed', 'It has another name now.', 'editors'], 'notes/first-week-renamed.mdx', 'effect: renamed'],
] as const)('%s is asked for in words, and what is written passes the check', TIME, async (_what, kind, answers, path, holds) => {
  const made = await answer(kind, answers);
  expect(made.problems).toEqual([]);
  expect(made.path).toBe(path);
  expect(made.text).toContain(holds);
}); // prettier-ignore

test('an answer that does not fit is explained and asked for again', TIME, async () => {
  const answers = ['', 'x'.repeat(130), ...POST, 'robin-exampel', 'robin-example', '', 'resting', 'practitioners', '10/13/14', '2026-07-01'];
  const { said, problems } = await answer(askPost, answers);
  expect(problems).toEqual([]);
  for (const words of ['This is empty.', 'This is longer than 120 characters.', 'Did you mean "robin-example"?', 'Name at least one.', 'Write the day as year-month-day'])
    expect(said).toContain(words);
}); // prettier-ignore

test('words that may be withdrawn are no words for a note: the check would refuse them', TIME, async () => {
  const voice = '<Voice speaker="not named" place="A bench" date="2026-01-01" permission="public and anonymous" recordedBy="Robin" recordedOn="2026-01-02">\n\nSaid on a bench.\n\n</Voice>';
  const answers = ['first-week', 'Said on a bench.', 'A plain sentence.', 'renamed', 'It has another name now.', 'editors'];
  const made = await answer(askNote, answers, { 'posts/first-week.mdx': `${POST_FILE}\n${voice}\n` });
  expect(made.problems).toEqual([]);
  expect(made.text).toContain('quote: A plain sentence.');
  expect(made.said).toContain('does not stand in one paragraph of the post, once');
}); // prettier-ignore

test('a letter that is too short is asked for again', TIME, async () => {
  const answers = [
    'first-week',
    'name',
    'Kim Sample',
    '',
    'form',
    '',
    '',
    'Too short.',
    '.',
    'word '.repeat(55),
    '.',
  ];
  expect((await answer(askResponse, answers)).said).toContain('That has 2 words; at least 50 are needed.');
});

test('a file that is there is never touched: another name is asked for', TIME, async () => {
  const there = { 'writers/zoe.mdx': '---\nname: Zoe\nsummary: Was here first.\n---\n' };
  const made = await answer(askWriter, ['Zoë', 'no', 'Came later.', 'zoe', 'zoe-2'], there);
  expect(made.path).toBe('writers/zoe-2.mdx');
  expect(made.said).toContain('This is taken');
  expect(readFileSync(join(made.root, 'writers/zoe.mdx'), 'utf8')).toBe(there['writers/zoe.mdx']);
});

test('nothing is written when the answers end early', TIME, async () => {
  await expect(answer(askPost, POST)).rejects.toThrow(NoAnswer);
});

test('the command takes its answers from a pipe, writes the file and says what is next', TIME, () => {
  const root = writeFolder({});
  const { stdout, status } = spawnSync('node_modules/.bin/node', ['cli/new.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: root },
    input: 'writer\nKim Sample\nno\nWrites invented posts.\n',
  });
  expect(stdout).toMatch(/writers\/kim-sample\.mdx is written and passes the check\. A longer text/);
  expect(status).toBe(0);
  expect(readFileSync(join(root, 'writers/kim-sample.mdx'), 'utf8')).toBe(
    '---\nname: Kim Sample\nsummary: Writes invented posts.\n---\n',
  );
});
