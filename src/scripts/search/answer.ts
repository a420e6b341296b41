import type { Asked } from './asked.ts';
import { isNarrowed, narrow } from './facets.ts';
import type { Hit } from './hit.ts';
import type { FullText, Loaded, Result } from './pagefind.ts';
import type { Quick } from './quick.ts';
import { mergeNames, mergeWords, OTHER_NAME } from './rank.ts';
import { findNear, joinParted, toWords, type Widened } from './words.ts';

/** A question made ready: as words, with other names, and what the small list says to it. */
export interface Question {
  readonly asked: Asked;
  readonly words: readonly string[];
  readonly others: readonly Widened[];
  readonly first: readonly Hit[];
  readonly quick: Quick | undefined;
}

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

/** Asks the full text, and loads the first `shown` results. Throws where the index cannot be reached. */
export async function askFully(text: FullText, question: Question, shown: number): Promise<Answer> {
  const { words, others } = question;
  const whole = await text.find(words.length > 0 ? words.join(' ') : undefined);
  const named: Awaited<ReturnType<typeof askOther>>[] = [];
  for (const other of others) {
    await takeTurn();
    named.push(await askOther(text, other));
  }
  const found = await load(text, question, mergeNames([{ pages: whole, weight: 1 }, ...named]), shown);
  const missing = await findMissing(text, question, found);
  const kept = words.filter((word) => !missing.includes(word));
  const some = found.all.length === 0 && kept.length > 1 && missing.length === 0;
  if (missing.length === 0 && !some) return await finish(text, question, found, { missing, some });
  const lists = await Promise.all(
    some ? kept.map(text.find) : [kept.join(' ')].filter(Boolean).map(text.find),
  );
  const less = await load(text, question, mergeWords(lists), shown);
  return await finish(text, question, less, { missing, some });
}

/** Lets keys and taps have their turn: Pagefind searches on the page itself. */
async function takeTurn(): Promise<void> {
  await new Promise((done) => setTimeout(done));
}

/** Pages that hold another name word for word, and the rest of the question. */
async function askOther(
  text: FullText,
  { name, rest }: Widened,
): Promise<{ readonly pages: readonly Result[]; readonly weight: number }> {
  const held = await text.phrase(name);
  // Pages that hold a name are not told apart by how often: they come after those that hold the name asked for.
  if (rest === '') return { pages: held, weight: OTHER_NAME / 2 };
  const ids = new Set(held.map(({ id }) => id));
  return { pages: (await text.find(rest)).filter(({ id }) => ids.has(id)), weight: OTHER_NAME };
}

async function load(
  text: FullText,
  { asked: { chosen } }: Question,
  all: readonly Result[],
  shown: number,
): Promise<Found> {
  const facets = Object.keys(chosen).length > 0 ? await text.facets() : new Map<string, never>();
  const left = narrow(all, facets, chosen);
  const loaded = await Promise.all(left.slice(0, shown).map((result) => result.load()));
  return { all, left, loaded, narrowed: isNarrowed(facets, chosen) };
}

/**
 * Where no word of the site begins like one of the question, Pagefind takes another word for it, however few letters they
 * share, or none: what it then finds is no answer.
 */
async function findMissing(
  text: FullText,
  { words, quick }: Question,
  { loaded }: Found,
): Promise<readonly string[]> {
  const isMissing = async (word: string): Promise<boolean> => {
    if (quick?.knows(word) || begins(loaded, word) || (await text.phrase(word)).length > 0) return false;
    const [other] = await text.find(word);
    return !other || !begins([await other.load()], word);
  };
  const answers = await Promise.all(words.map(isMissing));
  return words.filter((_, index) => answers[index]);
}

/** Whether a word that was found on these pages begins like this one. */
function begins(pages: readonly Loaded[], word: string): boolean {
  return pages.some(({ matched }) => matched.flatMap(toWords).some((other) => other.startsWith(word)));
}

async function finish(
  text: FullText,
  { words, quick }: Question,
  found: Found,
  { missing, some }: Pick<Answer, 'missing' | 'some'>,
): Promise<Answer> {
  if (found.all.length === 0 && !(await text.isThere())) throw new Error('The index is out of reach.');
  const right = words.map((word) => (missing.includes(word) && quick && findNear(word, quick.words)) || word);
  const near = (quick ? joinParted(right, quick.words) : right).join(' ');
  return { ...found, missing, some, near: near === words.join(' ') ? undefined : near };
}
