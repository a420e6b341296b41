import type { QuickList } from '#lib/quick-list.ts';
import { countEdits } from '#lib/text.ts';

/** Words that carry no meaning in a question. Where nothing else is asked for, they count. */
const SMALL = new Set(
  'a about after all also an and any are aren as at be because been before but by can could did do does doesn don else enough for from get go had has have how i if in into is isn it just like little ll look looks m me more most much my need no not of on only or our out re really s should so some t than that the their there these they this to too us ve very was we were what when where which who why will with would you your'.split(
    ' ',
  ),
);

/** The words of a text as they are compared: small letters without accents. */
export function toWords(text: string): string[] {
  const plain = PLAIN.test(text) ? text : text.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Letters without accents and the signs of printed text: nothing to take apart, and most of what a slow phone is given. */
const PLAIN = /^[ -~\u2010-\u2026]*$/;

/** A question without its small words and its signs: `What is a PWP?` becomes `pwp`. */
export function toQuestion(words: string): string {
  const all = toWords(words);
  const kept = all.filter((word) => !SMALL.has(word));
  return (kept.length > 0 ? kept : all).join(' ');
}

/** A question that was widened: what is searched for instead, and which names were exchanged. */
export interface Widened {
  readonly question: string;
  /** The other name as it is compared, and what the question asks besides it. */
  readonly name: string;
  readonly rest: string;
  readonly from: string;
  readonly to: string;
  /** Whether both are names of one thing; else one is a word of readers and the other the one of our texts. */
  readonly isName: boolean;
}

/** At most so many other names are searched for, so that one question stays a handful of small files. */
const MOST = 3;

/**
 * The same question with other names for the same thing: `iapt retention` also as `nhs talking therapies retention`. Each group
 * of `names` holds names of one thing, each group of `said` the word of our texts and those that readers have for it. The longest
 * that is found in the question is exchanged.
 */
export function widen(question: string, { names, said }: Pick<QuickList, 'names' | 'said'>): Widened[] {
  const padded = ` ${question} `;
  const found = [
    ...names.flatMap((group) => group.map((name) => ({ name, group, isName: true }))),
    ...said.flatMap(([ours, ...theirs]) => theirs.map((name) => ({ name, group: [ours], isName: false }))),
  ]
    .map((one) => ({ ...one, plain: toQuestion(one.name) }))
    .filter(({ plain }) => padded.includes(` ${plain} `))
    .sort((a, b) => b.plain.length - a.plain.length);
  const [first] = found;
  if (!first) return [];
  const others = found
    .filter(({ plain }) => plain === first.plain)
    .flatMap(({ group }) => group)
    .filter((name) => toQuestion(name) !== first.plain);
  // What asks for all the words of another name, and more, finds nothing new.
  const plain = new Set(others.map((name) => toWords(name).join(' ')));
  const fresh = [...plain].filter(
    (name) => ![...plain].some((other) => other !== name && ` ${name} `.includes(` ${other} `)),
  );
  return fresh.slice(0, MOST).map((name) => ({
    question: padded.replace(` ${first.plain} `, ` ${toQuestion(name)} `).trim(),
    name,
    rest: padded.replace(` ${first.plain} `, ' ').trim(),
    from: first.name,
    isName: first.isName,
    to: others.find((other) => toWords(other).join(' ') === name) ?? name,
  }));
}

/** The word of `known` that is nearest in spelling, if one is within two letters. */
export function findNear(word: string, known: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const other of known) {
    if (Math.abs(other.length - word.length) > 2 || other === word || other.length < 3) continue;
    const distance = countEdits(word, other);
    if (distance <= Math.min(2, word.length / 3) && (!best || distance < best.distance))
      best = { word: other, distance };
  }
  return best?.word;
}

/** The same words with those made one that are known as one: `burn out` becomes `burnout`. */
export function joinParted(words: readonly string[], known: ReadonlySet<string>): string[] {
  return words.reduce<string[]>((joined, word) => {
    const one = `${joined.at(-1) ?? ''}${word}`;
    return joined.length > 0 && known.has(one) ? [...joined.slice(0, -1), one] : [...joined, word];
  }, []);
}
