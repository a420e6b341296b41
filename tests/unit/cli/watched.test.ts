import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';

// Each test starts several programs, which takes a busy machine its time.
vi.setConfig({ testTimeout: 120_000 });

/** Runs the check on the fixture site with words added to some posts, and a parser that some words break. */
function check(words: Readonly<Record<string, string>>, seconds = 60) {
  const root = mkdtempSync(join(tmpdir(), 'midstream-watched-'));
  onTestFinished(() => { rmSync(root, { recursive: true }); }); // prettier-ignore
  cpSync('tests/fixtures/site', root, { recursive: true });
  for (const [name, text] of Object.entries(words)) {
    const path = join(root, 'posts', `${name}.mdx`);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n${text}\n`);
  }
  const program = `import { runWatched } from './cli/watched/run-watched.ts';
    process.exitCode = await runWatched(['cli/check.ts'], { seconds: ${seconds} });`;
  const { stdout, stderr, status } = spawnSync('node_modules/.bin/node', ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: root, NODE_OPTIONS: `--import ${pathToFileURL('tests/fixtures/fragile/preload.mjs').href}` },
  });
  const lines = stdout.split('\n').filter((line) => /\/posts\/(?:once|two-hands|about-the-\w+)\.mdx:/.test(line));
  return { lines: lines.map((line) => line.replace(/^.*?posts\//, '')), stdout, stderr, status };
} // prettier-ignore

test('texts that end the parser, keep it for ever or break the reading are named, and no other problem is lost', () => {
  const words = {
    once: 'Words that kill.',
    'two-hands': 'Words that never end.',
    'about-the-bell': 'Words that crash.',
    'about-the-bench': 'Words that mislead.',
    'about-the-gate': '<Cite id="nowhere" />',
  };
  const { lines, stdout, stderr, status } = check(words, 10);
  const begin = (text: string): unknown => expect.stringMatching(new RegExp(`^${text}.*  Mend: .`));
  expect(lines).toEqual([
    begin('about-the-bell.mdx:1:1  unreadable  Reading this file ends the program, or never ends.'),
    begin('about-the-bench.mdx:1:1  unreadable  This file cannot be read'),
    begin('about-the-gate.mdx:\\d+:1  unknown-id'),
    begin('once.mdx:1:1  unreadable  Reading'),
    begin('two-hands.mdx:1:1  unreadable  Reading'),
  ]);
  expect(stdout + stderr).not.toContain('Words that');
  expect(status).toBe(1);
});

test('more such texts than can be an accident end the check, which names them', () => {
  const names = ['bell', 'bench', 'button', 'chair', 'gate', 'kettle'].map((name) => `about-the-${name}`);
  const { stderr, status } = check(Object.fromEntries(names.map((name) => [name, 'Words that crash.'])));
  for (const name of names) expect(stderr).toContain(`posts/${name}.mdx\n`);
  expect(status).toBe(1);
});

test('a program that ends by itself keeps its code and its words', () => {
  const run = (program: string) =>
    spawnSync('node_modules/.bin/node', ['cli/watched.ts', '-e', program], { encoding: 'utf8' });
  expect(run('console.log("said"); process.exitCode = 3')).toMatchObject({ status: 3, stdout: 'said\n' });
  expect(run('process.abort()')).toMatchObject({ status: 1, stderr: expect.stringContaining('read no text') as string });
}); // prettier-ignore
