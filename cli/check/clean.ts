import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digestProgram, toDigest } from '#library/digest.ts';

/** Digests that are kept, the latest: half a megabyte. */
const MOST = 20_000;

/** Files about which there was nothing to say when they were last looked at. */
export interface Clean {
  /** The digest of a file and of everything else on which advice about it depends. */
  readonly toDigest: (...parts: readonly (string | Uint8Array)[]) => string;
  readonly has: (digest: string) => boolean;
  readonly add: (digest: string) => void;
  readonly save: () => void;
}

/**
 * Opens the list of clean files in `cache`. Only digests are kept, and only of files without a problem, so that what is
 * said is always made anew. `known` are the words that are right: a digest holds them and the program, and is never stale.
 */
export function openClean(cache: string, known: string): Clean {
  const before = readCache(cache);
  const seen = new Set<string>();
  const state = toDigest(digestProgram(['src', 'cli']), known);
  return {
    toDigest: (...parts) => toDigest(state, ...parts),
    has(digest) {
      const isClean = before.has(digest);
      if (isClean) seen.add(digest);
      return isClean;
    },
    add: (digest) => void seen.add(digest),
    save() {
      if (seen.isSubsetOf(before)) return;
      mkdirSync(dirname(cache), { recursive: true });
      writeFileSync(cache, [...before.difference(seen), ...seen].slice(-MOST).join('\n'));
    },
  };
}

function readCache(cache: string): Set<string> {
  try {
    return new Set(readFileSync(cache, 'utf8').split('\n'));
  } catch {
    return new Set();
  }
}
