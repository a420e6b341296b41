import { splitSentences } from './sentences.ts';
import type { TextHit } from './text-hit.ts';

/** A list of words. */
export interface WordList {
  readonly has: (word: string) => boolean;
}

/** Words in Latin letters; the dictionary has no others. */
const WORD =
  /(?<![\p{L}\p{N}\p{M}_.@#/])\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:[’'-][\p{Script=Latin}\p{M}]+)*(?![\p{L}\p{N}_@/])/gu;

/** Words that are not in the dictionary, each where it first stands. Initials and names are left alone. */
export function findMisspelt(own: string, dictionary: WordList): TextHit[] {
  const isKnown = remember(dictionary);
  // Most texts hold no other word: where each one stands need not be found out.
  if (own.match(WORD)?.every(isKnown) !== false) return [];
  const places = new Map<string, number>();
  const names = new Set<string>();
  for (const { start, text } of splitSentences(own))
    for (const { index, 0: word } of text.matchAll(WORD)) {
      if (isKnown(word)) continue;
      // A capital within a sentence is a name's; at its start the word may be anything.
      if (index > 0 && /^\p{Lu}/u.test(word)) names.add(toBare(word));
      else if (!places.has(word)) places.set(word, start + index);
    }
  return [...places].flatMap(([word, start]) => {
    if (names.has(toBare(word))) return [];
    return {
      start,
      word,
      message: `“${word}” is not in the dictionary of British English.`,
      mend: 'Correct it; if it is right, add it to content/words.txt.',
    };
  });
}

const remembered = new WeakMap<WordList, Map<string, boolean>>();

/** Texts share most of their words: each is looked up once for all of them. */
function remember(dictionary: WordList): (word: string) => boolean {
  const answers = remembered.get(dictionary) ?? new Map<string, boolean>();
  remembered.set(dictionary, answers);
  return (word) => {
    const known = answers.get(word) ?? isKnownTo(dictionary, word);
    answers.set(word, known);
    return known;
  };
}

/** Whether a list holds a word as it is typed, with a small first letter, without a possessive ending or in its parts. */
export function isKnownTo(list: WordList, word: string): boolean {
  if (word.length < 3 || /\p{L}\p{Lu}/u.test(word)) return true;
  const plain = toPlain(word);
  const isOne = (part: string) => part.length < 2 || list.has(part) || list.has(part.toLowerCase());
  return isOne(plain) || isOne(toBare(plain)) || (plain.includes('-') && plain.split('-').every((part) => isOne(toBare(part))));
} // prettier-ignore

/** A word as dictionaries print it. */
export function toPlain(word: string): string {
  return word.normalize('NFC').replaceAll('’', "'");
}

/** Without a possessive ending. */
function toBare(word: string): string {
  return word.replace(/['’]s?$/, '');
}
