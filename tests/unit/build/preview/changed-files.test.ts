import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { findChangedFiles } from '#build/preview/changed-files.ts';
import { clone, commit, makeRepository, runIn, write } from '../../../fixtures/repository.ts';

// Git is run a dozen times in a test, which takes a busy machine its time.
vi.setConfig({ testTimeout: 60_000 });

test('names what the change touches since it left the published branch, and nothing of what came there later', () => {
  const { folder, run } = makeRepository({ 'content/posts/old.mdx': 'old', 'content/facts.yaml': '[]' });
  rmSync(join(folder, 'content/posts/old.mdx'));
  write(folder, { 'content/posts/été\n.mdx': 'new', 'content/facts.yaml': '- changed' });
  commit(run);
  run('checkout', '-q', 'main');
  write(folder, { 'later.txt': 'on the published branch' });
  commit(run);
  run('checkout', '-q', 'change');
  expect(findChangedFiles(folder)).toEqual([
    { path: 'content/facts.yaml', removed: false },
    { path: 'content/posts/old.mdx', removed: true },
    { path: 'content/posts/été\n.mdx', removed: false },
  ]);
});

test('knows the published branch of a clone by its remote', () => {
  const { folder, run } = makeRepository({ 'a.txt': 'a' });
  run('checkout', '-q', 'main');
  const home = clone(folder);
  const runHome = runIn(home);
  runHome('checkout', '-q', '-b', 'change');
  runHome('branch', '-q', '-D', 'main');
  write(home, { 'b.txt': 'b' });
  commit(runHome);
  expect(findChangedFiles(home)).toEqual([{ path: 'b.txt', removed: false }]);
});

test('says nothing where it cannot tell: on the published branch, without one, without Git', () => {
  const { folder, run } = makeRepository({ 'a.txt': 'a' });
  expect(findChangedFiles(folder)).toBeUndefined();
  run('branch', '-m', 'main', 'trunk');
  commit(run);
  expect(findChangedFiles(folder)).toBeUndefined();
  expect(findChangedFiles(tmpdir())).toBeUndefined();
});
