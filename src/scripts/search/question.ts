import { type Asked } from './asked.ts';
import type { Hit } from './hit.ts';
import type { Sources } from './load.ts';
import type { Quick } from './quick.ts';
import { toQuestion, toWords, widen, type Widened } from './words.ts';

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
  const others = quick && !asked.exact ? widen(plain, quick) : [];
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

/** Words whose parts of the index are fetched before the question is asked. */
export interface Ahead {
  readonly words: readonly string[];
  /** The word being typed, while nobody knows how it goes on. */
  readonly beginning: string | undefined;
}

/** Letters from which on a word on the small list is taken to be the whole word. */
const WHOLE = 3;

/** What can be fetched before the question is asked. */
export function toAhead({ words, others, quick }: Question): Ahead {
  // The answer waits for the other names only where something is asked besides.
  const names = others.filter(({ rest }) => rest !== '').flatMap(({ name }) => toWords(name));
  const last = words.at(-1) ?? '';
  if (last.length >= WHOLE && quick?.words.has(last))
    return { words: [...words, ...names], beginning: undefined };
  return { words: [...words.slice(0, -1), ...names], beginning: last || undefined };
}

/** The small list knows nothing of filters. */
function isFree({ chosen }: Asked): boolean {
  return Object.keys(chosen).length === 0;
}
