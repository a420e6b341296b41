import { type Asked } from './asked.ts';
import type { Hit } from './hit.ts';
import type { Sources } from './load.ts';
import type { Quick } from './quick.ts';
import { toQuestion, widen, type Widened } from './words.ts';

/** A question made ready: as words, with other names, and what the small list says to it. */
export interface Question {
  readonly asked: Asked;
  readonly words: readonly string[];
  readonly others: readonly Widened[];
  readonly first: readonly Hit[];
  readonly quick: Quick | undefined;
}

/** Makes a question ready with the small list. Without the list the full text answers alone. */
export async function makeReady({ quick: load }: Sources, asked: Asked): Promise<Question> {
  const plain = toQuestion(asked.words);
  const quick = plain ? await load().catch(() => undefined) : undefined;
  const others = quick && !asked.exact ? widen(plain, quick.names) : [];
  const first = quick && isFree(asked) ? quick.find([plain, ...others.map(({ question }) => question)]) : [];
  return { asked, words: plain.split(' ').filter(Boolean), others, first, quick };
}

/** What the small list says without the words that no page has: it then knows more. */
export function findFirst(
  { words, asked, first, quick }: Question,
  missing: readonly string[],
): readonly Hit[] {
  const kept = words.filter((word) => !missing.includes(word));
  if (missing.length === 0 || kept.length === 0 || !isFree(asked)) return first;
  return quick?.find([kept.join(' ')]) ?? [];
}

/** Letters from which on a word being typed says in which part of the index it will be. */
const TELLING = 4;

/** The words whose parts of the index can be fetched before the question is asked, or none while the last is a stump. */
export function toAhead({ words, others, quick }: Question): string {
  const last = words.at(-1) ?? '';
  if (last.length < TELLING && !quick?.words.has(last)) return '';
  // The answer waits for the other names only where something is asked besides.
  const names = others.filter(({ rest }) => rest !== '').map(({ name }) => name);
  return [...words, ...names].join(' ');
}

/** The small list knows nothing of filters. */
function isFree({ chosen }: Asked): boolean {
  return Object.keys(chosen).length === 0;
}
