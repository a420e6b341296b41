import type { LooseLibrary } from '#library/types.ts';
import { allEntries, problemAt, type LooseRule } from './rule.ts';

/** A word of ours to which a reader's word leads, and which stands in no text: the search would then find nothing by it. */
export const searchWords: LooseRule = (library, known) => {
  // A file with a fault may hold it.
  if (known.broken.size > 0) return [];
  const { searchWords: ledger } = library;
  return ledger.items.flatMap(({ ours }, index) => {
    const missing = toWords(ours).filter((word) => !standsSomewhere(word, library));
    if (missing.length === 0) return [];
    return problemAt(
      ledger,
      `${index}.ours`,
      'search-words',
      `No text of ours holds “${missing.join(' ')}”: a search for “${ours}” finds nothing by it.`,
      'Write "ours" with a word that our texts use, or take the entry out.',
    );
  });
};

/** The texts themselves first: most words stand there, and front matter has to be written out to be searched. */
function standsSomewhere(word: string, library: LooseLibrary): boolean {
  const { facts, glossary } = library;
  const entries = allEntries(library);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu');
  return (
    entries.some(({ prose }) => pattern.test(prose.plain)) ||
    entries.some(({ data }) => pattern.test(JSON.stringify(data))) ||
    pattern.test(JSON.stringify([facts.items, glossary.items]))
  );
}

function toWords(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
