import type { FullText, Result } from './pagefind.ts';
import type { Question } from './question.ts';
import { takeTurn } from './turn.ts';
import { toWords, type Widened } from './words.ts';

/**
 * With `whole`, the pages that hold the question as it stands, those that hold another name word for word. Where the question asks
 * for something besides, that alone sets the order: whichever name is asked for, the same pages come in the same order.
 */
export async function addNamed(
  text: FullText,
  { others }: Question,
  whole: readonly Result[],
  signal: AbortSignal,
): Promise<readonly Result[]> {
  if (others.length === 0) return whole;
  const names = others.flatMap(toSpellings);
  text.prepare(names.join(' '));
  const held = new Map(whole.map((page) => [page.id, page]));
  for (const name of names) {
    await takeTurn(signal);
    const pages = others[0]?.isName ? await text.phrase(name) : await findExactly(text, name);
    for (const page of pages) if (!held.has(page.id)) held.set(page.id, page);
  }
  const rest = others[0]?.rest ?? '';
  if (rest === '') return [...held.values()];
  await takeTurn(signal);
  return (await text.find(rest)).filter(({ id }) => held.has(id));
}

/** `PWP`: in `PWPs` Pagefind takes the last letter for a part of the word, because no vowel stands before it. */
const ABBREVIATION = /^\p{Lu}{2,}$/u;

/** A name as our texts may write it. To Pagefind what a hyphen joins is one word. */
function toSpellings({ name, to }: Widened): readonly string[] {
  if (ABBREVIATION.test(to)) return [name, `${name}s`];
  const joined = to.split(' ').map((word) => toWords(word).join('-'));
  return [...new Set([name, joined.filter(Boolean).join(' ')])];
}

/** Pages that hold these very words, the best first: Pagefind puts what it looks for word for word in no order. */
async function findExactly(text: FullText, words: string): Promise<readonly Result[]> {
  const exact = new Set((await text.phrase(words)).map(({ id }) => id));
  return (await text.find(words)).filter(({ id }) => exact.has(id));
}
