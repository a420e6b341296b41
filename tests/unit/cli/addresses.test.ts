import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFolder } from '../../fixtures/folder.ts';

const TIME = { timeout: 60_000 };

/** Runs `npm run addresses` on a folder with `ledger`: what it said, and what the ledger holds after it. */
function run(ledger: string | Uint8Array) {
  const root = writeFolder({ 'addresses.txt': ledger });
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/node', ['cli/addresses.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: root },
  });
  return { status, stdout, stderr, left: readFileSync(join(root, 'addresses.txt')) };
}

test('takes in what readers can reach, and leaves every address and mark that was there', TIME, () => {
  const { status, stdout, left } = run('/posts/gone-for-good/ gone\n/posts/first-week/#the-bank gone\n');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\d+ addresses, \d+ of them new\.\n$/);
  const lines = left.toString().split('\n');
  expect(lines).toContain('/posts/gone-for-good/ gone');
  expect(lines).toContain('/posts/first-week/#the-bank gone');
  expect(lines).toContain('/posts/first-week/');
});

test('leaves a remark above its address, and the head of the file where it is', TIME, () => {
  const first = run('# The clinic asked us to take it down.\n/posts/gone-for-good/ gone\n').left.toString();
  expect(first).toContain('\n# The clinic asked us to take it down.\n/posts/gone-for-good/ gone\n');
  expect(run(first).left.toString()).toBe(first);
});

test('leaves every remark on an address that stands there twice', TIME, () => {
  const { left } = run('# One.\n/posts/old/ gone\n\n# Two.\n# Three.\n/posts/old/ gone\n');
  expect(left.toString()).toContain('\n# One.\n# Two.\n# Three.\n/posts/old/ gone\n');
});

test.each([
  ['after it', '/posts/old/ gone\n/posts/old/\n'],
  ['before it', '/posts/old/\n/posts/old/ gone\n'],
])('an address that is let go and stands a second time %s stays gone, and counts once', TIME, (_where, ledger) => {
  const [, once = ''] = / (\d+) of them new/.exec(run('/posts/old/ gone\n').stdout) ?? [];
  const { stdout, left } = run(ledger);
  expect(left.toString().split('\n').filter((line) => line.startsWith('/posts/old/'))).toEqual(['/posts/old/ gone']);
  expect(stdout).toContain(` ${once} of them new.`);
}); // prettier-ignore

test.each([
  ['a line that is no address', Buffer.from('/posts/old/ gone\n/posts/Typed-Wrong/\n'), ':2:1  address  '],
  ['a byte that is no UTF-8', Buffer.from('# Caf\xe9\n/posts/old/ gone\n', 'latin1'), 'addresses.txt:'],
])('a ledger with %s is left as it is, and the fault is told', TIME, (_what, ledger, told) => {
  const { status, stdout, stderr, left } = run(ledger);
  expect(left.equals(ledger)).toBe(true);
  expect(stderr).toContain(told);
  expect(stderr).toContain('Mend: ');
  expect(stdout).toBe('');
  expect(status).toBe(1);
});
