import { isNarrowed, narrow } from './facets.ts';
import { findMissing } from './missing.ts';
import { addNamed } from './named.ts';
import type { FullText, Loaded, Result } from './pagefind.ts';
import type { Question } from './question.ts';
import { mergeWords, rankNamed } from './rank.ts';
import { takeTurn } from './turn.ts';
import { findNear, joinParted, toQuestion, type Widened } from './words.ts';

/** Pages that answer: all of them, those that the filters leave, and the first of these as shown. */
interface Found {
  readonly all: readonly Result[];
  readonly left: readonly Result[];
  readonly loaded: readonly Loaded[];
  readonly narrowed: boolean;
}

/** What the full text says to a question. */
export interface Answer extends Found {
  /** Words that no page has; the pages were found without them. */
  readonly missing: readonly string[];
  /** No page holds all of the words; these hold some of them. */
  readonly some: boolean;
  /** The same question in a spelling that the site knows. */
  readonly near: string | undefined;
}

/** How a question is asked. */
export interface Asking {
  /** Results whose small files are loaded. */
  readonly shown: number;
  /** Kept once the reader has paused: until then nothing is fetched that another key would make useless. */
  readonly still: Promise<unknown>;
  /** Says that a newer question has silenced this one. */
  readonly signal: AbortSignal;
}

/**
 * Asks the full text. Where other names of a thing have to be looked for, pages that hold the one asked for are answered before;
 * the others then come after these, so that nothing moves that a reader is looking at. Throws where the index cannot be reached,
 * and once the question is silenced.
 */
export async function* askFully(text: FullText, question: Question, asking: Asking): AsyncGenerator<Answer> {
  const { others } = question;
  const whole = await findWhole(text, question);
  await asking.still;
  // Pagefind searches on the page itself.
  await takeTurn(asking.signal);
  if (others[0]?.rest === '') {
    const own = await load(text, question, whole, asking);
    // The small list has all names, so no word of one is missing.
    if (own.left.length > 0) yield { ...own, missing: [], some: false, near: undefined };
  }
  yield await askForAll(text, question, asking, await addNamed(text, question, whole, asking.signal));
}

/** Where a word of readers is all that was asked, it counts only as it stands: the word of our texts is looked for besides. */
function findWhole(text: FullText, { words, others: [first] }: Question): Promise<readonly Result[]> {
  if (first && !first.isName && first.rest === '') return text.phrase(first.from);
  return text.find(words.join(' ') || undefined);
}

/** The answer when all pages are known that hold the whole question under any name, also when there are none. */
async function askForAll(
  text: FullText,
  question: Question,
  asking: Asking,
  all: readonly Result[],
): Promise<Answer> {
  const found = await load(text, question, all, asking);
  const missing = await findMissing(text, question, found.loaded);
  const kept = question.words.filter((word) => !missing.includes(word));
  const some = all.length === 0 && kept.length > 1 && missing.length === 0;
  if (missing.length === 0 && !some) return await finish(text, question, found, { missing, some });
  const lists = await Promise.all(
    some ? kept.map(text.find) : [kept.join(' ')].filter(Boolean).map(text.find),
  );
  const less = await load(text, question, mergeWords(lists), asking);
  return await finish(text, question, less, { missing, some });
}

async function load(
  text: FullText,
  { asked: { chosen }, words, others }: Question,
  all: readonly Result[],
  { shown }: Asking,
): Promise<Found> {
  const facets = Object.keys(chosen).length > 0 ? await text.facets() : new Map<string, never>();
  const left = narrow(all, facets, chosen);
  const [first] = others;
  const found = await Promise.all(left.slice(0, shown).map((result) => result.load()));
  // Of a name alone some pages stand there already when others come.
  const loaded = first?.rest === '' ? found : rankNamed(found, toSubject(words, first));
  const names = [words.join(' '), first?.rest];
  // What is named as the question, or as what it asks besides a name, was meant.
  const isMeant = ({ hit }: Loaded) => names.includes(toQuestion(hit.title));
  return {
    all,
    left,
    loaded: [...loaded.filter(isMeant), ...loaded.filter((page) => !isMeant(page))],
    narrowed: isNarrowed(facets, chosen),
  };
}

/** What a question is about: not the name that it gives to it, and the word of our texts instead of that of readers. */
function toSubject(words: readonly string[], first: Widened | undefined): readonly string[] {
  if (!first) return words;
  return (first.isName ? first.rest : first.question).split(' ');
}

async function finish(
  text: FullText,
  { words, quick, others }: Question,
  found: Found,
  { missing, some }: Pick<Answer, 'missing' | 'some'>,
): Promise<Answer> {
  if (found.all.length === 0 && !(await text.isThere())) throw new Error('The index is out of reach.');
  const right = words.map((word) => (missing.includes(word) && quick && findNear(word, quick.words)) || word);
  const near = (quick && others.length === 0 ? joinParted(right, quick.words) : right).join(' ');
  return { ...found, missing, some, near: near === words.join(' ') ? undefined : near };
}
