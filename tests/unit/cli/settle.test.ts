import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, POST_FILE, writeSound } from '../../fixtures/folder.ts';
import { INVENTED } from '../../fixtures/private.ts';

const TIME = { timeout: 60_000 };

/** A home with a post that holds what looks like somebody’s number, and the programs that look at it. */
function makeHome() {
  const home = makeFolder();
  mkdirSync(join(home, 'content'));
  writeSound(join(home, 'content'), { 'posts/order.mdx': `${POST_FILE}\nThe order ${INVENTED.nhs} came.\n` });
  const own = process.cwd();
  const run = (program: string, args: readonly string[], input = '') =>
    spawnSync(join(own, 'node_modules/.bin/node'), [join(own, program), ...args], {
      cwd: home,
      encoding: 'utf8',
      input,
      env: { ...process.env, NODE_COMPILE_CACHE: join(own, '.cache/node') },
    });
  const list = join(home, 'settled.txt');
  return { run, list, readList: () => (existsSync(list) ? readFileSync(list, 'utf8') : '') };
} // prettier-ignore

test('an editor settles one place with a reason, and the check passes', TIME, () => {
  const { run, readList } = makeHome();
  expect(run('cli/check.ts', []).status).toBe(1);
  const answers = `no\nIt is ${INVENTED.mobile}\nThe number of an order.\n`;
  const { stdout, status } = run('cli/settle.ts', ['content/posts/order.mdx:14:11'], answers);
  expect(status).toBe(0);
  expect(stdout).toContain('This is too short');
  expect(stdout).toContain('This holds something that may lead to a person');
  expect(stdout).toContain('Settled in settled.txt');
  expect(readList()).toMatch(/^[\w-]{43} \d{4}-\d\d-\d\d The number of an order\.\n$/);
  expect(stdout + readList()).not.toContain(INVENTED.nhs);
  expect(run('cli/check.ts', [])).toMatchObject({ status: 0, stderr: '' });
  expect(run('cli/settle.ts', ['content/posts/order.mdx:14'])).toMatchObject({ status: 1, stderr: 'There is nothing to settle.\n' }); // prettier-ignore
});

test.each([
  ['from where one stands', './content/posts/order.mdx:14:11'],
  ['with backslashes', 'content\\posts\\order.mdx:14'],
])('a place may be named %s', TIME, (_what, place) => {
  const { run, readList } = makeHome();
  const { stderr, status } = run('cli/settle.ts', [place], 'The number of an order.\n');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(readList()).toContain('The number of an order.');
});

test.each([
  ['without a place', []],
  ['at another place', ['content/posts/order.mdx:3']],
  ['at two places', ['content/posts/order.mdx:14', 'content/posts/order.mdx:14']],
])('%s nothing is settled, and the places are named', TIME, (_what, args) => {
  const { run, readList } = makeHome();
  const { stderr, status } = run('cli/settle.ts', args, 'The number of an order.\n');
  expect(status).toBe(1);
  expect(stderr).toContain('content/posts/order.mdx:14:11  privacy  This looks like an NHS number');
  expect(readList()).toBe('');
});

test('without an answer nothing is settled', TIME, () => {
  const { run, readList } = makeHome();
  expect(run('cli/settle.ts', ['content/posts/order.mdx:14']).status).toBe(1);
  expect(readList()).toBe('');
});
