import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { TOPIC_FILE, writeFolder } from '../../fixtures/folder.ts';

/** A topic that nobody has looked at for years. */
const old = (stone: number) =>
  TOPIC_FILE.replace('2026-05-03', '2020-05-03').replace('stone: 1', `stone: ${stone}`);
const root = () =>
  writeFolder(Object.fromEntries([2, 3, 4, 5].map((stone) => [`topics/old-${stone}.mdx`, old(stone)])));

/** Runs `npm run fresh` on a folder, with its output led into another program. */
function run(into: string) {
  const { stdout, stderr } = spawnSync('sh', ['-c', `node_modules/.bin/node cli/fresh.ts | ${into}`], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: root() },
  });
  return { lines: stdout.trim().split('\n'), stderr };
}

test('what nobody has looked at for long is listed, with how much there is', { timeout: 60_000 }, () => {
  const { lines } = run('cat');
  expect(lines[0]).toMatch(/topics\/old-2\.mdx {2}short answer {2}last looked at 3 May 2020$/);
  expect(lines.at(-1)).toMatch(/^[45] of 5 need a look\.$/);
});

test('a program that takes none of the list is no fault', { timeout: 60_000 }, () => {
  expect(run('true').stderr).toBe('');
});
