import type { Problem } from '#lib/problem.ts';
import { findNearest } from '#lib/text.ts';
import type { Entry, Library } from '#library/types.ts';

/** What can be looked up by id. Ids of files that could not be read count as known: one fault, one problem. */
export interface Known {
  readonly writers: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly evidence: ReadonlySet<string>;
  /** Evidence records and references: everything that can be cited. */
  readonly sources: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly posts: ReadonlySet<string>;
  readonly guide: ReadonlySet<string>;
  /** Files with a mark that could not be read: what is missing in them cannot be said. */
  readonly unsure: ReadonlySet<string>;
  readonly responses: ReadonlySet<string>;
}

/** One thing that can be wrong with content. Pure: looks, and says what it found. */
export type Rule = (library: Library, known: Known) => Problem[];

/** Any entry that has a text. */
export type AnyEntry = Entry<unknown>;

/** Every entry of the library, with its collection. */
export function allEntries(library: Library): AnyEntry[] {
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

/** The same, and texts whose fields could not be read: for rules that look at words alone. */
export function allTexts(library: Library): AnyEntry[] {
  return [...allEntries(library), ...(library.loose ?? [])];
}

/** Whether words were withdrawn from a text: what others say of them then leads nowhere, and that is no fault. */
export function hasWithdrawnVoice({ prose }: AnyEntry): boolean {
  return prose.uses.marks.some((use) => use.name === 'Voice' && use.props.permission === 'withdrawn');
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
