import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { WordList } from '#rules/text/spelling.ts';

/** Words that were found in the dictionary before. */
const CACHE = '.cache/check/words.txt';

/** Words for which the nearest known one is looked up in one run: it takes up to a tenth of a second each. */
const MOST_LOOKED_UP = 25;

/** British English, with the words of the project, and with a cache of known words to be saved at the end. */
export interface Dictionary extends WordList {
  /** The known word that is nearest to one that is not. */
  readonly findNearest: (word: string) => string | undefined;
  readonly save: () => void;
}

/**
 * Opens the dictionary. `own` are words that are right here although it lacks them. Unfolding it takes half a second, so
 * words that were once found in it are kept in `cache` and it is only unfolded for a word that was not met before.
 */
export function openDictionary(own: ReadonlySet<string>, cache = CACHE): Dictionary {
  const path = createRequire(import.meta.url).resolve('@cspell/dict-en-gb/cspell-ext.json');
  const { version } = JSON.parse(readFileSync(join(dirname(path), 'package.json'), 'utf8')) as {
    version: string;
  };
  const known = readCache(cache, version);
  const before = known.size;
  const unfold = once(() => decodeTrie(gunzipSync(readFileSync(join(dirname(path), 'en_GB.trie.gz')))));
  let lookedUp = 0;
  return {
    has(word) {
      if (own.has(word) || known.has(word)) return true;
      if (!unfold().has(word)) return false;
      known.add(word);
      return true;
    },
    findNearest(word) {
      if (lookedUp++ >= MOST_LOOKED_UP) return undefined;
      const trie = unfold();
      // Left to itself it finds words without their capitals, and so a name in the word that is to become one.
      const filter = (found: string) => found !== word && trie.has(found);
      return trie.suggest(word, { numSuggestions: 1, timeout: 200, filter })[0];
    },
    save() {
      if (known.size === before) return;
      mkdirSync(dirname(cache), { recursive: true });
      writeFileSync(cache, [version, ...known].join('\n'));
    },
  };
}

function readCache(cache: string, version: string): Set<string> {
  try {
    const [of, ...words] = readFileSync(cache, 'utf8').split('\n');
    return new Set(of === version ? words : []);
  } catch {
    return new Set();
  }
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
