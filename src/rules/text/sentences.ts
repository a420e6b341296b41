import { countWords } from '#lib/text.ts';
import { PIECE } from './own-words.ts';
import type { TextHit } from './text-hit.ts';

/**
 * Words after which a sentence is called very long. The NHS digital service manual asks for up to 20 ("How we write",
 * read in August 2026); only what is more than twice as long is worth a remark.
 */
const LONGEST = 45;

const PIECES = new RegExp(`(?:(?!\\n[ \\t]*\\n)[^${PIECE}])+`, 'gu');
const ENDS = /[.!?…:][”’")\]]{0,3}\s+(?=[“‘"'(]{0,2}[\p{Lu}\d])/gu;

/** A sentence of a text, and where it begins. */
interface Sentence {
  readonly start: number;
  readonly text: string;
}

/** The sentences of own words (see `toOwnWords`), in order. */
export function splitSentences(own: string): Sentence[] {
  return [...own.matchAll(PIECES)].flatMap(({ 0: piece, index }) => {
    const ends = [...piece.matchAll(ENDS)].map((end) => end.index + end[0].length);
    return [0, ...ends].flatMap((from, number): Sentence[] => {
      const text = piece.slice(from, ends[number] ?? piece.length);
      const first = text.search(/\S/);
      return first === -1 ? [] : [{ start: index + from + first, text: text.slice(first) }];
    });
  });
}

/** Sentences that are much too long. */
export function findLongSentences(own: string): TextHit[] {
  return splitSentences(own).flatMap(({ start, text }) => {
    // Each word has a letter and something after it: most sentences are too short to be counted.
    if (text.length < LONGEST * 2) return [];
    const words = countWords(text);
    if (words <= LONGEST) return [];
    return {
      start,
      message: `This sentence has ${words} words.`,
      mend: `Make two or three of it; up to 20 words are easy to follow, and more than ${LONGEST} are hard.`,
    };
  });
}
