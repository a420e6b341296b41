import { spawnSync } from 'node:child_process';
import { Refusal } from './sent.ts';

/** Who a commit is by. Everything that is taken in has the same name, address and hour, so that none of them tells of a person. */
export interface Identity {
  readonly name: string;
  readonly email: string;
}

/** Refuses to begin where changes are under way or the branch is there already. */
export function needCleanTree(home: string, branch: string): void {
  if (git(home, ['status', '--porcelain']) !== '')
    throw new Refusal('There are changes that are not committed. Commit them or put them aside, then take the text in.');
  if (git(home, ['branch', '--list', branch]) !== '')
    throw new Refusal(`There is a branch ${branch} already. Delete or rename it, or rename the text.`);
} // prettier-ignore

/** Makes the branch and one commit of `files` on it, at noon UTC of `day`. Gives the name of the branch it began from. */
export function commitOnBranch(
  home: string,
  branch: string,
  files: readonly string[],
  { subject, day, by }: { readonly subject: string; readonly day: string; readonly by: Identity },
): string {
  const from = git(home, ['rev-parse', '--abbrev-ref', 'HEAD']);
  git(home, ['switch', '--quiet', '--create', branch]);
  git(home, ['add', '--', ...files]);
  const date = `${day}T12:00:00Z`;
  // A signature would name the editor whose key it is.
  git(home, ['-c', 'commit.gpgSign=false', 'commit', '--quiet', '--message', subject], {
    GIT_AUTHOR_NAME: by.name, GIT_AUTHOR_EMAIL: by.email, GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: by.name, GIT_COMMITTER_EMAIL: by.email, GIT_COMMITTER_DATE: date,
  }); // prettier-ignore
  return from;
}

function git(home: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr } = spawnSync('git', ['-C', home, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Refusal(`Git refused "git ${args[0] ?? ''}": ${stderr.trim()}`);
  return stdout.trim();
}
