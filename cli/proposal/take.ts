import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SETTLED_FILE } from '#library/settled.ts';
import { findTreeFault, readTree, type TreeFile } from './tree.ts';

/** Paths that the merge commit checked out in `folder` changes against the branch it is for. */
export function readChangedPaths(folder: string): string[] {
  const names = git(folder, ['diff', '--name-only', '--no-renames', '-z', 'HEAD^1', 'HEAD']);
  return names.toString('utf8').split('\0').filter((path) => path !== ''); // prettier-ignore
}

/**
 * Puts the `content/` of the commit checked out in `folder` in the place of that in `home`, byte for byte: no filter and no
 * attribute of the change has a say, and nothing but plain files comes along. Gives a sentence for each file left behind.
 * Throws where `home` has changes of its own in `content/`, which would be lost.
 */
export function takeContent(folder: string, home: string): string[] {
  if (git(home, ['status', '--porcelain', '--', 'content']).length > 0)
    throw new Error('content/ holds changes that are not committed.  Mend: commit them or put them aside.');
  const files = readTree(git(folder, ['ls-tree', '-r', '-l', '-z', '--full-tree', 'HEAD', '--', 'content']));
  const sound = files.filter((file) => findTreeFault(file) === undefined);
  rmSync(join(home, 'content'), { recursive: true, force: true });
  for (const [path, bytes] of readBlobs(folder, sound)) {
    mkdirSync(join(home, dirname(path)), { recursive: true });
    writeFileSync(join(home, path), bytes);
  }
  return files.flatMap((file) => findTreeFault(file) ?? []);
}

/** Takes over what editors have settled, as the commit checked out in `folder` has it. */
export function takeSettled(folder: string, home: string): void {
  const [file] = readTree(git(folder, ['ls-tree', '-l', '-z', '--full-tree', 'HEAD', '--', SETTLED_FILE]));
  if (file?.mode === '100644') writeFileSync(join(home, SETTLED_FILE), git(folder, ['cat-file', 'blob', file.hash]));
} // prettier-ignore

/** Reads all files at once: Git answers each hash with a line that ends in its size, the bytes and a line end. */
function* readBlobs(folder: string, files: readonly TreeFile[]): Generator<[path: string, bytes: Buffer]> {
  const answer = git(folder, ['cat-file', '--batch'], files.map(({ hash }) => `${hash}\n`).join(''));
  let at = 0;
  for (const { path } of files) {
    const start = answer.indexOf('\n', at) + 1;
    const size = Number(answer.toString('latin1', at, start).split(' ')[2]);
    yield [path, answer.subarray(start, start + size)];
    at = start + size + 1;
  }
}

function git(folder: string, args: readonly string[], input = ''): Buffer {
  const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...args], {
    input,
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')} failed in "${folder}": ${String(stderr)}`);
  return stdout;
}
