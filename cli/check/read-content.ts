import type { Problem } from '#lib/problem.ts';
import type { Kept } from '#library/kept.ts';
import { readLibrary } from '#library/read.ts';
import { findAllProblems } from '#rules/index.ts';
import { allEntries } from '#rules/rule.ts';
import { toKnownWords, type KnownWords } from './known-words.ts';
import { findSwitchedOff, toOff } from './switched-off.ts';

/** What reading a content folder gives a check. Plain values, which go from one program to another. */
export interface ContentRead {
  readonly problems: readonly Problem[];
  /** How many texts were read, sound or not. */
  readonly texts: number;
  readonly known: KnownWords;
  /** The advice that a file does not want, by file. */
  readonly off: Readonly<Record<string, readonly string[]>>;
  /** What of it keeps words that may lead to a person from being told. */
  readonly switchedOff: readonly Problem[];
}

/** Reads all of the content in `root` and holds it against the rules. `kept` holds what earlier readings made of each file. */
export function readContent(root: string, kept?: Kept): ContentRead {
  const reading = readLibrary(root, kept);
  const off = allEntries(reading.whole).flatMap(({ file, data }) => {
    const checks = toOff(data).map(([, check]) => check);
    return checks.length > 0 ? [[file, checks] as const] : [];
  });
  return {
    problems: findAllProblems(reading),
    texts: allEntries(reading.whole).length,
    known: toKnownWords(reading.library),
    off: Object.fromEntries(off),
    switchedOff: findSwitchedOff(reading.whole),
  };
}
