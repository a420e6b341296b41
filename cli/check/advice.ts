import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '#lib/checks.ts';
import type { Problem } from '#lib/problem.ts';
import type { Reading } from '#library/index.ts';
import { findLimitProblems } from '#prose/limits.ts';
import { allEntries } from '#rules/rule.ts';
import { findUnexplained } from '#rules/text/acronyms.ts';
import { toOwnWords } from '#rules/text/own-words.ts';
import { findUnplainWords } from '#rules/text/plain-words.ts';
import { findLongSentences } from '#rules/text/sentences.ts';
import { findMisspelt, type Dictionary } from '#rules/text/spelling.ts';
import { toProblems, type TextHit } from '#rules/text/text-hit.ts';
import { openClean } from './clean.ts';
import { openDictionary } from './dictionary.ts';
import { readKnownWords, type KnownWords } from './known-words.ts';
import { findMended } from './mend.ts';
import { listTexts, toShown } from './texts.ts';
import { findUntidy } from './untidy.ts';

/** Words that were found in the dictionary before, and files about which there was nothing to say. */
const CACHE = { words: '.cache/check/words.txt', clean: '.cache/check/clean.txt' };

/**
 * Advice on how the texts of `root` read: spelling, initials, plain words, long sentences, and what `--fix` would mend.
 * Nothing of it stops a build, which is why it is looked for here and not there. `isWanted` says which files are looked at.
 */
export function findAdvice(
  root: string,
  { library, faulty }: Pick<Reading, 'library' | 'faulty'>,
  isWanted: (file: string) => boolean,
  cache = CACHE,
): Problem[] {
  const known = readKnownWords(root, library);
  const dictionary = openDictionary(known.words, cache.words);
  const clean = openClean(cache.clean, known.whole);
  const off = new Map([...allEntries(library), ...faulty].map(({ file, data }) => [file, toOff(data)]));
  const problems = listTexts(root).flatMap((name) => {
    const file = `${toShown(root)}/${name}`;
    if (!isWanted(file)) return [];
    const words = { dictionary, known, off: off.get(file) ?? [] };
    const bytes = readFileSync(join(root, name));
    const digest = clean.toDigest(name, words.off.join(), bytes);
    if (clean.has(digest)) return [];
    const found = findInFile(bytes, name, words, file);
    if (found.length === 0) clean.add(digest);
    return found;
  });
  dictionary.save();
  clean.save();
  return problems;
}

function findInFile(bytes: Uint8Array, name: string, words: Words, file: string): Problem[] {
  const mended = findMended(bytes, name);
  if (!mended) return [];
  const text = mended.source.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  return [...findUntidy(mended, file), ...adviseOn(text, name, words, file)];
}

interface Words {
  readonly dictionary: Dictionary;
  readonly known: KnownWords;
  readonly off: readonly string[];
}

function adviseOn(text: string, name: string, { dictionary, known, off }: Words, file: string): Problem[] {
  // What cites others holds their words, and what is too much to be parsed is too much to be read.
  const isTooMuch = findLimitProblems(text, file, 1).some(({ rule }) => rule !== 'hidden-character');
  if (name === 'references.yaml' || (name.endsWith('.mdx') && isTooMuch)) return [];
  const isLedger = name.endsWith('.yaml');
  const words = toOwnWords(text, isLedger ? 'ledger' : 'text', !name.startsWith('evidence/'));
  const areExplained = (initials: string) => known.areExplained(initials) || isExplainedBy(text, initials);
  const checks: readonly (readonly [Check, () => TextHit[]])[] = [
    ['spelling', () => findMisspelt(words, dictionary)],
    // A ledger has no first use: its entries are read one by one.
    ['acronyms', () => (isLedger ? [] : findUnexplained(words, areExplained))],
    ['plain-words', () => findUnplainWords(words)],
    ['long-sentences', () => findLongSentences(words)],
  ];
  const hits = checks.flatMap(([rule, find]) =>
    off.includes(rule) ? [] : find().map((hit) => ({ ...hit, rule, level: 'advice' as const })),
  );
  return toProblems(text, hits, file);
}

/** Whether a tag or a mark says what the initials mean. */
function isExplainedBy(text: string, initials: string): boolean {
  return text.includes(`>${initials}</abbr>`) || text.includes(`>${initials}</Term>`);
}

/** Every collection has the field. */
function toOff(data: unknown): readonly string[] {
  return (data as { checks?: readonly { off: Check }[] }).checks?.map(({ off }) => off) ?? [];
}
