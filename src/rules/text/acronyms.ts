import type { TextHit } from './text-hit.ts';

const ACRONYM = /(?<![\p{L}\p{N}.’'&/-])\p{Lu}[\p{Lu}&]{1,6}(?=s?(?![\p{L}\p{N}&])(?!\.\p{Lu}))/gu;
/** Three words in capitals in a row are a heading, not initials. */
const SHOUT = /(?<!\p{L})\p{Lu}+(?:[^\p{L}\n]{1,2}\p{Lu}+(?!\p{L})){2,}/gu;
const ROMAN = /^[IVX]+$/;
/**
 * Nobody needs these explained: the service manual names UK, NHS and GP ("Formatting", read in August 2026); the others
 * are as common in print.
 */
const COMMON = new Set(
  'UK NHS GP US USA EU BBC TV PDF OK AM PM ID IT A&E COVID AIDS HIV BA MA MSC'.split(' '),
);

/**
 * Initials that a text uses without having said what they stand for, each where it first stands. `isKnown` says which
 * ones are explained elsewhere, as the words of the glossary are.
 */
export function findUnexplained(own: string, isKnown: (acronym: string) => boolean): TextHit[] {
  const seen = new Set<string>();
  return [...own.matchAll(ACRONYM)].flatMap(({ index, 0: acronym }) => {
    if (seen.has(acronym)) return [];
    seen.add(acronym);
    if (COMMON.has(acronym) || ROMAN.test(acronym) || isKnown(acronym)) return [];
    if (isExplained(own, index, acronym.length) || isShouted(own, index)) return [];
    return {
      start: index,
      word: acronym,
      message: `“${acronym}” is not explained where it first stands, and it is not in the glossary.`,
      mend: 'Write it out once with the letters in brackets, such as “cognitive behavioural therapy (CBT)”.',
    };
  });
}

function isShouted(own: string, index: number): boolean {
  const start = own.lastIndexOf('\n', index) + 1;
  const end = own.indexOf('\n', index);
  const line = own.slice(start, end === -1 ? own.length : end);
  return [...line.matchAll(SHOUT)].some(
    (shout) => start + shout.index <= index && index < start + shout.index + shout[0].length,
  );
}

/** `words (CBT)`, `words, or CBT,` or `CBT (words)`. */
function isExplained(own: string, index: number, length: number): boolean {
  const before = own.slice(Math.max(0, index - 80), index);
  const after = own.slice(index + length, index + length + 3);
  return (
    (/\p{L}{2,}[^()]{0,8}\((?:the |or |[“‘])?$/u.test(before) && /^s?[”’]?[),;]/.test(after)) ||
    /^s?\s?\(/.test(after)
  );
}
