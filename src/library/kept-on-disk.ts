import { relative } from 'node:path';
import { digestProgram, toDigest } from './digest.ts';
import type { Kept } from './kept.ts';
import { addToPack, readPack, tidyPack, toLine } from './pack.ts';

/** The rooms whose modules decide what is made of a text. */
const ROOMS = ['src/lib', 'src/prose', 'src/schemas', 'src/library', 'src/rules'];

/** Readings that are written at once: enough to be quick, few enough that little is lost when a text ends the program. */
const AT_ONCE = 200;

/** Where what is made of one content folder is kept. Folders outside of the project share one file: they come and go. */
export function toKeptPath(root: string, kind: 'reading' | 'check' = 'reading'): string {
  const path = relative(process.cwd(), root);
  const name = path.startsWith('..') ? 'elsewhere' : path.replaceAll(/[^a-z0-9]+/gi, '-');
  return `.cache/${kind}/${name}.txt`;
}

/**
 * Opens the readings that are kept in the file `path`. `program` is a digest of what else they depend on: those of another
 * program are not found. What is damaged is not found either, and what cannot be written is done without.
 */
export function openKept(path: string, program = digestProgram(ROOMS)): Kept {
  let pack = readPack(path);
  let fresh: Uint8Array[] = [];
  let [asked, hasNew] = [new Set<string>(), false];
  const made = new Map<string, unknown>();
  const flush = () => {
    addToPack(path, fresh);
    fresh = [];
  };
  return {
    toKey: (file, text) => toDigest(program, file, text),
    find(key) {
      const found = made.get(key) ?? pack.find(key);
      if (found === undefined) return undefined;
      asked.add(key);
      made.set(key, found);
      return found;
    },
    add(key, value) {
      asked.add(key);
      made.set(key, value);
      hasNew = true;
      if (fresh.push(toLine(key, value)) >= AT_ONCE) flush();
    },
    save() {
      flush();
      if (hasNew && !pack.isEmpty) tidyPack(path, asked);
      for (const key of made.keys()) if (!asked.has(key)) made.delete(key);
      // All that was asked for is in memory now.
      pack = { find: () => undefined, isEmpty: false };
      [asked, hasNew] = [new Set(), false];
    },
  };
}
