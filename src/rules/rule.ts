import type { Problem } from '#lib/problem.ts';
import { findNearest } from '#lib/text.ts';
import type { Library, LooseEntry, LooseLibrary } from '#library/types.ts';

/** What can be looked up by id. Ids of files that could not be read count as known: one fault, one problem. */
export interface Known {
  readonly writers: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly evidence: ReadonlySet<string>;
  /** Evidence records and references: everything that can be cited. */
  readonly sources: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  /** Disagreements between facts. */
  readonly conflicts: ReadonlySet<string>;
  readonly charts: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly posts: ReadonlySet<string>;
  readonly guide: ReadonlySet<string>;
  /** Files with a mark that could not be read: what is missing in them cannot be said. */
  readonly unsure: ReadonlySet<string>;
  /** Files with a problem of any kind. */
  readonly broken: ReadonlySet<string>;
  readonly responses: ReadonlySet<string>;
}

/** One thing that can be wrong with what readers see. Pure: looks, and says what it found. `whole` has faulty files too. */
export type Rule = (library: Library, known: Known, whole?: LooseLibrary) => Problem[];

/** One thing that can be wrong with content, also with what is sound of a faulty file, so that all faults are named at once. */
export type LooseRule = (library: LooseLibrary, known: Known) => Problem[];

/** Any entry that has a text. */
export type AnyEntry = LooseEntry<unknown>;

/** Every file of the library that has a text. */
export function allEntries(library: LooseLibrary): AnyEntry[] {
  return [
    ...library.posts,
    ...library.writers,
    ...library.evidence,
    ...library.topics,
    ...library.guide,
    ...library.notes,
    ...library.responses,
  ];
}

/** Those of them whose texts are sound: of a text with a fault nobody can say what it lacks. */
export function allTexts(library: LooseLibrary): AnyEntry[] {
  return allEntries(library).filter((entry) => !entry.hasFaultyText);
}

/** Whether words were withdrawn from a text: what others say of them then leads nowhere, and that is no fault. */
export function hasWithdrawnVoice({ prose }: AnyEntry): boolean {
  return prose.uses.marks.some((use) => use.name === 'Voice' && use.props.permission === 'withdrawn');
}

/** What is sound of a list, each with its place in it. */
export function inPlace<Item>(
  items: readonly (Item | null)[] = [],
): (readonly [index: number, item: Item])[] {
  return items.flatMap((item, index) => (item === null ? [] : [[index, item] as const]));
}

/** A problem at a front-matter field (`path`, such as `writers.1`) of an entry or a ledger. */
export function problemAt(
  origin: { readonly file: string; readonly lines: Readonly<Record<string, number>> },
  path: string,
  rule: string,
  message: string,
  mend: string,
): Problem {
  return {
    file: origin.file,
    line: origin.lines[path] ?? origin.lines[''] ?? 1,
    column: 1,
    rule,
    message,
    mend,
    level: 'error',
  };
}

/** `No writer "liz-kel". Did you mean "liz-kell"?` */
export function sayUnknown(noun: string, id: string, known: ReadonlySet<string>): string {
  const nearest = findNearest(id, known);
  return `No ${noun} "${id}".${nearest ? ` Did you mean "${nearest}"?` : ''}`;
}
