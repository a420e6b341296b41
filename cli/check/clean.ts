import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
  const state = hash([process.version, known, ...readProgram()]);
  return {
    toDigest: (...parts) => hash([state, ...parts]),
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

/** The parts with their lengths, so that no two lists of parts look alike. */
function hash(parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(`${Buffer.byteLength(part)}\n`).update(part);
  return sum.digest('base64url');
}

/** Every module of ours, and the versions of all others. */
function readProgram(): Buffer[] {
  const home = fileURLToPath(new URL('../..', import.meta.url));
  const modules = ['src', 'cli'].flatMap((folder) =>
    readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(home, folder, name))
      .sort(),
  );
  return [join(home, 'package-lock.json'), ...modules].map((path) => readFileSync(path));
}

function readCache(cache: string): Set<string> {
  try {
    return new Set(readFileSync(cache, 'utf8').split('\n'));
  } catch {
    return new Set();
  }
}
