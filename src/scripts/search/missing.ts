import type { FullText, Loaded } from './pagefind.ts';
import type { Question } from './question.ts';
import { toWords } from './words.ts';

/**
 * The words of a question that no page has. `loaded` are pages that were found. Where no word of the site begins like one of
 * the question, Pagefind takes another word for it, however few letters they share, or none: what it then finds is no answer.
 */
export async function findMissing(
  text: FullText,
  { words, quick }: Question,
  loaded: readonly Loaded[],
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
  return pages.some(({ matched }) =>
    matched()
      .flatMap(toWords)
      .some((other) => other.startsWith(word)),
  );
}
