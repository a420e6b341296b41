import type { TextHit } from './text-hit.ts';

/**
 * Words that the NHS digital service manual does not use, and what it says instead: "A to Z of NHS health writing" and
 * "Inclusive content" (pages "Disabilities and conditions" and "Age"), as they stood in August 2026. Only those that
 * matter where colleagues write for colleagues; "clinician", which it avoids before patients, is a word of the job here.
 */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bsuffer(?:s|ed|ing)? (?:from|with)\b/gi, '“has”, “lives with”'],
  [/\bsufferers?\b/gi, '“people with”'],
  [/\b(?:victims? of|afflicted (?:by|with))(?= (?:\w+ ){0,2}(?:depression|anxiety|illness|disease|disorder|stress|burnout|panic|OCD|PTSD)\b)/gi, '“people with”'],
  [/\bmentally ill\b/gi, '“has a mental health condition”, “mental health problems”'],
  [/\bhandicapped\b/gi, '“disabled people”'],
  [/\b(?:the elderly|elderly (?:people|patients|persons?|men|women))\b/gi, '“older people”, or the age'],
  [/\bservice[ -]users?\b/gi, '“people” or “patients”'],
  [/\bB(?:A?ME)\b/g, '“ethnic minorities”'],
  [/\b(?:hospital|clinical|community|primary care|secondary care) settings?\b/gi, 'the place itself: “in hospital”, “in a clinic”'],
  [/(?<![\w.])e\.g\.|(?<![\w.])eg(?=[ ,])/g, '“for example”, “such as”'],
  [/(?<![\w.])i\.e\.|(?<![\w.])ie(?=[ ,])/g, '“that is”, or say it in another way'],
  [/(?<![\w.])etc\b\.?/g, '“for example” before the list'],
  [/\b(?:experienc(?:e|es|ed|ing)|develop(?:s|ed|ing)?) symptoms\b/gi, '“has symptoms”, “gets symptoms”'],
]; // prettier-ignore

/** Words for which there are plainer or kinder ones. */
export function findUnplainWords(own: string): TextHit[] {
  return WORDS.flatMap(([pattern, better]) =>
    [...own.matchAll(pattern)].map(({ index, 0: word }) => ({
      start: index,
      message: `The NHS service manual does not say “${word.replaceAll(/\s+/g, ' ')}”.`,
      mend: `Try ${better}.`,
    })),
  );
}
