import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORDS_FILE } from '#library/folder.ts';
import type { Library } from '#library/types.ts';

/** What a library makes right in its texts although no dictionary has it. */
export interface KnownWords {
  /** Words in the names of those who write here or are cited. */
  readonly names: readonly string[];
  /** Initials that the glossary explains, as the site does by itself. Without, the glossary cannot be read. */
  readonly explained?: readonly string[];
}

/** The words of the project's own list in a content folder: one a line, with a remark after `#`. */
export function listOwnWords(root: string): string[] {
  const path = join(root, WORDS_FILE);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8').split('\n').map((line) => line.replace(/#.*/, '').trim()).filter((word) => word !== '');
} // prettier-ignore

/** What a library adds to that list. */
export function toKnownWords({ writers, evidence, references, glossary }: Library): KnownWords {
  const people = [
    ...evidence.flatMap(({ data }) => data.authors),
    ...references.items.flatMap(({ author }) => author),
  ];
  const names = [
    ...writers.map(({ data }) => data.name),
    ...people.map((one) => ('family' in one ? `${one.given} ${one.family}` : one.literal)),
  ];
  const terms = glossary.items.flatMap((term) => [term.term, ...term.alsoCalled, ...term.formerNames]);
  return {
    names: names.flatMap((name) => name.match(/[\p{L}\p{M}'’-]+/gu) ?? []),
    ...(terms.length > 0 ? { explained: terms.flatMap((term) => term.match(/[\p{L}&]+/gu) ?? []) } : {}),
  };
}
