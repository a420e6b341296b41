import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from './sent.ts';

/** Who a commit is by. Everything that is taken in has the same name, address and hour, so that none of them tells of a person. */
export interface Identity {
  readonly name: string;
  readonly email: string;
}

/** A file to be written, and what it holds. */
export type NewFile = readonly [path: string, content: string | Buffer];

/** Refuses to begin where changes are under way or no branch is there to come back to. */
export function needCleanTree(home: string): void {
  if (git(home, ['status', '--porcelain']) !== '')
    throw new Refusal('There are changes that are not committed. Commit them or put them aside, then take the text in.');
  if (findBranch(home) === '')
    throw new Refusal('You are on no branch, so there is none to come back to. Run "git switch main", then take the text in.');
} // prettier-ignore

/** Refuses to begin where the new branch is there already. */
export function needFreeBranch(home: string, branch: string): void {
  if (hasBranch(home, branch))
    throw new Refusal(`There is a branch ${branch} already. Delete or rename it, or rename the text.`);
}

/**
 * Makes the branch and one commit of `files` on it, at noon UTC of `day`. Gives the name of the branch it began from. When
 * anything fails, files and branch are taken back.
 */
export function commitOnBranch(
  home: string,
  branch: string,
  files: readonly NewFile[],
  { subject, day, by }: { readonly subject: string; readonly day: string; readonly by: Identity },
): string {
  const from = findBranch(home);
  const date = `${day}T12:00:00Z`;
  const written: string[] = [];
  try {
    git(home, ['switch', '--quiet', '--create', branch]);
    for (const [path, content] of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content, { flag: 'wx' });
      written.push(path);
    }
    git(home, ['add', '--', ...written]);
    // A signature would name the editor whose key it is.
    git(home, ['-c', 'commit.gpgSign=false', 'commit', '--quiet', '--message', subject], {
      GIT_AUTHOR_NAME: by.name, GIT_AUTHOR_EMAIL: by.email, GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: by.name, GIT_COMMITTER_EMAIL: by.email, GIT_COMMITTER_DATE: date,
    });
  } catch (error) {
    takeBack(home, from, branch, written);
    throw error;
  }
  return from;
} // prettier-ignore

/** Makes everything as it was. The tree was clean, so that only what was begun here is thrown away. */
function takeBack(home: string, from: string, branch: string, written: readonly string[]): void {
  for (const path of written) rmSync(path);
  // Not by a switch: the hook or lock that was in the way would be so again.
  git(home, ['symbolic-ref', 'HEAD', `refs/heads/${from}`]);
  if (hasBranch(home, branch)) git(home, ['branch', '--quiet', '-D', branch]);
  if (git(home, ['diff', '--cached', '--name-only']) !== '') git(home, ['reset', '--quiet']);
}

/** The branch that is checked out, or nothing where a commit is. */
function findBranch(home: string): string {
  return git(home, ['branch', '--show-current']);
}

function hasBranch(home: string, branch: string): boolean {
  return git(home, ['branch', '--list', branch]) !== '';
}

function git(home: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr } = spawnSync('git', ['-C', home, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Refusal(`Git refused "git ${args.join(' ')}": ${stderr.trim()}`);
  return stdout.trim();
}
