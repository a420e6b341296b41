import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toLine, type Problem } from '#lib/problem.ts';
import { readLibrary } from '#library/read.ts';
import { findUnreadable } from '#library/watched.ts';
import { checkContent } from '../check/check-content.ts';
import type { Ask } from '../new/ask.ts';
import { toFile } from '../new/kind.ts';
import { askAboutWriter } from '../new/writer.ts';
import { fromText, fromWord, needSound } from './draft.ts';
import { commitOnBranch, needCleanTree, needFreeBranch, type Identity, type NewFile } from './git.ts';
import { tellByParagraph } from './places.ts';
import { openSent, Refusal } from './sent.ts';

/** Where a text is taken in, when, and in whose name. */
export interface Place {
  /** The repository. */
  readonly home: string;
  /** Its content folder. */
  readonly root: string;
  readonly day: string;
  readonly by: Identity;
}

/** What was done with a text. */
export interface Taken {
  readonly branch: string;
  /** The branch that was left. */
  readonly from: string;
  readonly files: readonly string[];
  readonly losses: readonly string[];
  /** What is still to be mended or looked at. */
  readonly problems: readonly Problem[];
}

/**
 * Takes a text in: file, pictures and the pages of writers who have none yet, on a branch of its own, in one commit.
 * Throws a `Refusal`, with nothing changed, for what may not be published, a file that is there, a tree that is not clean, or what Git refuses.
 */
export async function takeIn(path: string, ask: Ask, { home, root, day, by }: Place): Promise<Taken> {
  const sent = await openSent(path);
  needCleanTree(home);
  const { library, problems: met } = readLibrary(root);
  const draft = sent.kind === 'word' ? await fromWord(sent, ask, library, day) : await fromText(sent);
  const branch = `text/${draft.name}`;
  needFreeBranch(home, branch);
  needSound(draft, sent.kind === 'word' ? tellByParagraph : (found) => found.map(toLine));
  const known = new Set(library.writers.map(({ id }) => id));
  const pages = new Map<string, string>();
  for (const { id, printed } of draft.writers)
    if (!known.has(id)) pages.set(`writers/${id}.mdx`, toFile(await askAboutWriter(ask, printed)));
  const named: NewFile[] = [
    [`posts/${draft.name}.mdx`, draft.text],
    ...pages,
    ...draft.pictures.map(({ file, bytes }): NewFile => [`posts/${file}`, bytes]),
  ];
  const taken = named.find(([file]) => existsSync(join(root, file)));
  if (taken) throw new Refusal(`There is a file ${taken[0]} already. Rename the one you take in.`);
  const files = named.map(([file, content]): NewFile => [join(root, file), content]);
  const paths = files.map(([path]) => path);
  const subject = `Take in ${draft.name}`.slice(0, 60);
  const from = commitOnBranch(home, branch, files, { subject, day, by });
  const { problems } = checkContent(root, paths);
  return {
    branch,
    from,
    files: paths,
    losses: draft.losses,
    problems: [...findUnreadable(met), ...problems],
  };
}
