import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { POST_FILE, TOPIC_FILE, writeFolder } from '../../fixtures/folder.ts';
import { makeRepository } from '../../fixtures/repository.ts';
import { makeWord, paragraph, run } from '../../fixtures/word.ts';

// Each test starts several programs, which takes a busy machine its time.
vi.setConfig({ testTimeout: 120_000 });

/** What a program finds around it: some content, and a parser that some words break. */
const toEnv = (root: string) => ({
  ...process.env,
  CONTENT_DIR: root,
  NODE_COMPILE_CACHE: '.cache/node',
  NODE_OPTIONS: `--import ${pathToFileURL('tests/fixtures/fragile/preload.mjs').href}`,
});

/** Runs the check on a small folder with posts of some words, and a parser that some words break. */
function check(words: Readonly<Record<string, string>>, seconds = 60) {
  const posts = Object.entries(words).map(([name, text]) => [`posts/${name}.mdx`, `${POST_FILE}\n${text}\n`] as const);
  const root = writeFolder(Object.fromEntries(posts));
  const program = `import { runCheck } from './cli/check/run.ts';
    process.exitCode = await runCheck([], { seconds: ${seconds} });`;
  const { stdout, stderr, status } = spawnSync('node_modules/.bin/node', ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env: toEnv(root),
  });
  const lines = stdout.split('\n').filter((line) => line.includes('/posts/'));
  return { lines: lines.map((line) => line.replace(/^.*?posts\//, '')), stdout, stderr, status };
} // prettier-ignore

test('texts that end the parser, keep it for ever or break the reading are named, and no other problem is lost', () => {
  const words = {
    kill: 'Words that kill.',
    hang: 'Words that never end.',
    crash: 'Words that crash.',
    mislead: 'Words that mislead.',
    faulty: '<Cite id="nowhere" />',
    odd: 'The recieved word.',
  };
  const { lines, stdout, stderr, status } = check(words, 4);
  const begin = (text: string): unknown => expect.stringMatching(new RegExp(`^${text}.*  Mend: .`));
  expect(lines).toEqual([
    begin('crash.mdx:1:1  unreadable  Reading this file ends the program, or never ends.'),
    begin('faulty.mdx:14:1  unknown-id'),
    begin('hang.mdx:1:1  unreadable  Reading'),
    begin('kill.mdx:1:1  unreadable  Reading'),
    begin('mislead.mdx:1:1  unreadable  This file cannot be read'),
    begin('odd.mdx:14:\\d+  spelling'),
  ]);
  expect(stdout + stderr).not.toContain('Words that');
  expect(status).toBe(1);
});

test('more such texts than can be an accident end the check, which names them', () => {
  const names = ['bell', 'bench', 'button', 'chair', 'gate', 'kettle'];
  const { stderr, status } = check(Object.fromEntries(names.map((name) => [name, 'Words that crash.'])));
  for (const name of names) expect(stderr).toContain(`posts/${name}.mdx\n`);
  expect(status).toBe(1);
});

test('a program that asks questions names such a text, and goes on without it', () => {
  const root = writeFolder({ 'posts/crash.mdx': `${POST_FILE}\nWords that crash.\n` });
  const { stdout, status } = spawnSync('node_modules/.bin/node', ['cli/watched.ts', 'cli/new.ts'], {
    encoding: 'utf8',
    env: toEnv(root),
    input: 'writer\nKim Sample\nno\nWrites invented posts.\n',
  });
  expect(stdout).toMatch(/posts\/crash\.mdx:1:1 {2}unreadable/);
  expect(stdout).toContain('writers/kim-sample.mdx is written and passes the check.');
  expect(status).toBe(0);
});

test.each([
  ['cli/addresses.ts', /^\d+ addresses, \d+ of them new\.\n$/],
  ['cli/fresh.ts', /^\S+ {2}short answer {2}.*\n1 of 1 need a look\.\n$/],
])('%s names such a text, and does its work without it', (program, says) => {
  const root = writeFolder({
    'posts/crash.mdx': `${POST_FILE}\nWords that crash.\n`,
    'topics/resting.mdx': TOPIC_FILE.replace('answered: 2026-05-03', 'answered: 2019-05-03'),
  });
  const { stdout, stderr, status } = spawnSync('node_modules/.bin/node', ['cli/watched.ts', program], {
    encoding: 'utf8',
    env: toEnv(root),
  });
  expect(stderr).toMatch(/posts\/crash\.mdx:1:1 {2}unreadable/);
  expect(stdout).toMatch(says);
  expect(stdout + stderr).not.toContain('Words that');
  expect(status).toBe(0);
});

test('a text that was sent and ends the program is refused', () => {
  const { stderr, status } = takeIn('sent.mdx', `${POST_FILE}\nWords that kill.\n`);
  expect(stderr).toMatch(/sent\.mdx:1:1 {2}unreadable {2}Reading this file ends the program/);
  expect(stderr).not.toContain('Words that');
  expect(status).toBe(1);
});

test('of a Word file it is refused before the first question, which would be asked again', async () => {
  const word = await makeWord({ body: paragraph(run('Words that kill.')) });
  const { stdout, stderr, status } = takeIn('Sent.docx', word, 'A title\nA line\nRobin Example\nresting\n');
  expect(stdout).toBe('');
  expect(stderr).toMatch(/sent\.mdx:1:1 {2}unreadable {2}Reading this file ends the program/);
  expect(status).toBe(1);
});

/** Runs the program that takes a text in on a file of this name, in a repository without changes. */
function takeIn(name: string, sent: string | Uint8Array, input = '') {
  const { folder } = makeRepository({ 'note.txt': 'x' });
  const path = join(writeFolder({ [name]: sent }), name);
  const own = process.cwd();
  return spawnSync(join(own, 'node_modules/.bin/node'), [join(own, 'cli/watched.ts'), join(own, 'cli/intake.ts'), path], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...toEnv(writeFolder({})), NODE_COMPILE_CACHE: join(own, '.cache/node') },
    input,
  });
} // prettier-ignore

test('a program that ends by itself keeps its code and its words', () => {
  const watch = (program: string) =>
    spawnSync('node_modules/.bin/node', ['cli/watched.ts', '-e', program], { encoding: 'utf8' });
  expect(watch('console.log("said"); process.exitCode = 3')).toMatchObject({ status: 3, stdout: 'said\n' });
  expect(watch('process.abort()')).toMatchObject({ status: 1, stderr: expect.stringContaining('read no text') as string });
}); // prettier-ignore
