import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORDS_FILE } from '#library/read.ts';
import type { Library } from '#library/types.ts';

/** What is right in our texts although no dictionary has it. */
export interface KnownWords {
  /** Words of the project's list, and names of those who write here or are cited. */
  readonly words: ReadonlySet<string>;
  /** Whether initials are explained by the glossary, as the site does by itself, or need no explanation. */
  readonly areExplained: (initials: string) => boolean;
  /** All of it in one text: another one means that something else is known. */
  readonly whole: string;
}

/** Reads the list of words of a content folder, and what its library adds to it. */
export function readKnownWords(root: string, library: Library): KnownWords {
  const path = join(root, WORDS_FILE);
  const listed = existsSync(path) ? toWords(readFileSync(path, 'utf8')) : [];
  const words = new Set([...listed, ...toNames(library)]);
  const terms = library.glossary.items.flatMap((term) => [
    term.term,
    ...term.alsoCalled,
    ...term.formerNames,
  ]);
  const explained = new Set([...listed, ...terms.flatMap((term) => term.match(/[\p{L}&]+/gu) ?? [])]);
  return {
    words,
    areExplained: (initials) => explained.has(initials),
    whole: JSON.stringify([...words, '', ...explained]),
  };
}

/** One word a line, with a remark after `#`. */
function toWords(text: string): string[] {
  return text.split('\n').map((line) => line.replace(/#.*/, '').trim()).filter((word) => word !== ''); // prettier-ignore
}

function toNames({ writers, evidence, references }: Library): string[] {
  const people = [
    ...evidence.flatMap(({ data }) => data.authors),
    ...references.items.flatMap(({ author }) => author),
  ];
  const names = people.map((one) => ('family' in one ? `${one.given} ${one.family}` : one.literal));
  return [...writers.map(({ data }) => data.name), ...names].flatMap(
    (name) => name.match(/[\p{L}\p{M}'’-]+/gu) ?? [],
  );
}
