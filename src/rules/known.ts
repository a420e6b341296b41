import { basename } from 'node:path/posix';
import type { Problem } from '#lib/problem.ts';
import type { Ledger, LooseLibrary } from '#library/types.ts';
import type { Known } from './rule.ts';

/** What can be looked up in a library. `faults` are the problems met while reading it: one fault is one problem. */
export function toKnown(library: LooseLibrary, faults: readonly Problem[]): Known {
  const broken = (folder: string) =>
    faults.filter(({ file }) => file.includes(`/${folder}/`)).map(({ file }) => basename(file, '.mdx'));
  const ids = (folder: string, entries: readonly { id: string }[]) =>
    new Set([...entries.map(({ id }) => id), ...broken(folder)]);
  const listed = ({ file, items }: Ledger<Named | null>) =>
    items.length === 0 && faults.some((fault) => fault.file === file) ? new Anything() : toIds(items);
  const evidence = ids('evidence', library.evidence);
  return {
    writers: ids('writers', library.writers),
    topics: ids('topics', library.topics),
    evidence,
    sources: unite(evidence, listed(library.references)),
    facts: listed(library.facts),
    conflicts: listed(library.conflicts),
    terms: listed(library.glossary),
    charts: listed(library.charts),
    posts: ids('posts', library.posts),
    guide: ids('guide', library.guide),
    unsure: new Set(faults.filter(({ rule }) => rule.startsWith('mark')).map(({ file }) => file)),
    broken: new Set(faults.map(({ file }) => file)),
    responses: ids('responses', library.responses),
  };
}

interface Named {
  readonly id?: string | undefined;
}

/** The ids of a list. Where one of them is faulty, nobody can say that another is not there. */
export function toIds(items: readonly (Named | null)[] = []): ReadonlySet<string> {
  const ids = items.flatMap((item) => item?.id ?? []);
  return ids.length < items.length ? new Anything(ids) : new Set(ids);
}

/** All ids of several sets. */
export function unite(...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const ids = sets.flatMap((set) => [...set]);
  return sets.some((set) => set instanceof Anything) ? new Anything(ids) : new Set(ids);
}

/** What is there when a part of it could not be read: everything, as far as anybody can say. */
export class Anything extends Set<string> {
  override has(): boolean {
    return true;
  }
}
