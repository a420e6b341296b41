import { stringify } from 'yaml';
import type { Collection, Library } from '#library/types.ts';
import type { Ask } from './ask.ts';

/** What the answers to the questions of one kind of file make. */
export interface NewFile {
  readonly folder: Collection;
  /** File name without its ending; another is asked for where it is taken. */
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** What to do next, in a sentence. */
  readonly next: string;
}

/** Asks what one kind of file needs. */
export type Kind = (ask: Ask, library: Library, today: string) => Promise<NewFile>;

/** The ids of entries. */
export function toIds(entries: readonly { readonly id: string }[]): string[] {
  return entries.map(({ id }) => id);
}

/** The file as it is written: front matter and text. */
export function toFile({ data, text }: Pick<NewFile, 'data' | 'text'>): string {
  return `---\n${stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })}---\n${text === '' ? '' : `\n${text}\n`}`;
}
