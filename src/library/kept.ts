import type { Problem } from '#lib/problem.ts';
import { readWatched } from './watched.ts';

/** What was made of texts when they were last read. */
export interface Kept {
  /** A digest of everything that decides what is made of a text: its file, its words and the program. */
  readonly toKey: (file: string, text: string | Uint8Array) => string;
  readonly find: (key: string) => unknown;
  readonly add: (key: string, made: object) => void;
  /** Ends a reading: what it did not ask for is forgotten. */
  readonly save: () => void;
}

/**
 * Gives what `make` makes of a text, or what it made of the same text of the same file before. Without `kept` it is always
 * made. A text that ends the program or throws gives a problem, and that is never kept.
 */
export function keep<Made extends object>(
  kept: Kept | undefined,
  file: string,
  text: string,
  make: () => Made,
): Made | { readonly problem: Problem } {
  const key = kept?.toKey(file, text) ?? '';
  const known = kept?.find(key);
  // A file is always read in one way, so what was made of it then has the type of what would be made now.
  if (known !== undefined) return known as Made;
  return readWatched(file, () => {
    const made = make();
    kept?.add(key, made);
    return made;
  });
}
