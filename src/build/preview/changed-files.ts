import { spawnSync } from 'node:child_process';

/** One file that a proposed change touches. */
export interface ChangedFile {
  /** Path in the repository, such as `content/posts/x.mdx`. */
  readonly path: string;
  readonly removed: boolean;
}

/** Names under which a host may know the published branch. */
const PUBLISHED = ['origin/HEAD', 'origin/main', 'main'];

/**
 * Gives the files in which the commit checked out in `folder` differs from where it left the published branch, or
 * `undefined` where that cannot be told: without Git, without that branch, or on that branch itself.
 */
export function findChangedFiles(folder: string): ChangedFile[] | undefined {
  const head = git(folder, ['rev-parse', 'HEAD'])?.trim();
  const base = PUBLISHED.map((name) => git(folder, ['merge-base', 'HEAD', name])?.trim()).find(
    (commit) => commit !== undefined && commit !== head,
  );
  if (base === undefined) return undefined;
  // Without looking for renames Git needs no contents, which a host may not have fetched.
  const answer = git(folder, ['diff', '--name-status', '--no-renames', '-z', base, 'HEAD']);
  if (answer === undefined) return undefined;
  const parts = answer.split('\0');
  return parts.flatMap((path, index) =>
    index % 2 === 1 ? [{ path, removed: parts[index - 1] === 'D' }] : [],
  );
}

function git(folder: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}
