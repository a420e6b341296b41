import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '#lib/checks.ts';
import type { Problem } from '#lib/problem.ts';
import { digestProgram, toDigest } from '#library/digest.ts';
import { openKept, toKeptPath } from '#library/kept-on-disk.ts';
import { findLimitProblems } from '#prose/limits.ts';
import { findUnexplained } from '#rules/text/acronyms.ts';
import { toOwnWords } from '#rules/text/own-words.ts';
import { findUnplainWords } from '#rules/text/plain-words.ts';
import { findLongSentences } from '#rules/text/sentences.ts';
import { findMisspelt, type WordList } from '#rules/text/spelling.ts';
import { toProblems, type TextHit } from '#rules/text/text-hit.ts';
import { openDictionary, type Dictionary } from './dictionary.ts';
import { listOwnWords } from './known-words.ts';
import { findMended } from './mend.ts';
import { listTexts, toShown } from './texts.ts';
import { findUntidy } from './untidy.ts';

/** A piece of advice that holds unless its `word` turns out to be known, or the file does not want it. */
export type Hint = Problem & Pick<TextHit, 'word'>;

/** What was found in the texts alone, and the dictionary they were held against. */
export interface Hints {
  readonly hints: readonly Hint[];
  readonly dictionary: Dictionary;
}

/**
 * What may be said about how the texts of `root` read: spelling, initials, plain words, long sentences, and what `--fix`
 * would mend. Looks at bytes and words only, so that it can be done while another program reads the same files as content.
 * `isWanted` says which files are looked at. With `isKept` what was found is kept, and found again while nothing changed.
 */
export function findHints(root: string, isWanted: (file: string) => boolean, isKept = false): Hints {
  const own = new Set(listOwnWords(root));
  const dictionary = openDictionary(own);
  const program = isKept ? toDigest(digestProgram(['src', 'cli']), [...own].join('\n')) : '';
  const kept = isKept ? openKept(toKeptPath(root, 'check'), program) : undefined;
  const hints = listTexts(root).flatMap((name) => {
    const file = `${toShown(root)}/${name}`;
    if (!isWanted(file)) return [];
    const bytes = readFileSync(join(root, name));
    const key = kept?.toKey(file, bytes) ?? '';
    // What a text of this name and these words was found to hold has this type.
    const known = kept?.find(key) as readonly Hint[] | undefined;
    if (known) return known;
    const found = findInFile(bytes, name, file, { dictionary, own });
    kept?.add(key, found);
    return found;
  });
  kept?.save();
  dictionary.save();
  return { hints, dictionary };
}

interface Words {
  readonly dictionary: WordList;
  readonly own: WordList;
}

function findInFile(bytes: Uint8Array, name: string, file: string, words: Words): Hint[] {
  const mended = findMended(bytes, name);
  if (!mended) return [];
  const text = mended.source.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  return [...findUntidy(mended, file), ...findInText(text, name, file, words)];
}

function findInText(text: string, name: string, file: string, { dictionary, own }: Words): Hint[] {
  // What cites others holds their words, and what is too much to be parsed is too much to be read.
  const isTooMuch = findLimitProblems(text, file, 1).some(({ rule }) => rule !== 'hidden-character');
  // Where the fields never end, nobody can say which words are the writer's.
  const isEndless = text.startsWith('---\n') && !text.includes('\n---');
  if (name === 'references.yaml' || (name.endsWith('.mdx') && (isTooMuch || isEndless))) return [];
  const isLedger = name.endsWith('.yaml');
  const words = toOwnWords(text, isLedger ? 'ledger' : 'text', !name.startsWith('evidence/'));
  const areExplained = (initials: string) => own.has(initials) || isExplainedBy(text, initials);
  const checks: readonly (readonly [Check, TextHit[]])[] = [
    ['spelling', findMisspelt(words, dictionary)],
    // A ledger has no first use: its entries are read one by one.
    ['acronyms', isLedger ? [] : findUnexplained(words, areExplained)],
    ['plain-words', findUnplainWords(words)],
    ['long-sentences', findLongSentences(words)],
  ];
  const hits = checks.flatMap(([rule, found]) =>
    found.map((hit) => ({ ...hit, rule, level: 'advice' as const })),
  );
  return toProblems(text, hits, file);
}

/** Whether a tag or a mark says what the initials mean. */
function isExplainedBy(text: string, initials: string): boolean {
  return text.includes(`>${initials}</abbr>`) || text.includes(`>${initials}</Term>`);
}
