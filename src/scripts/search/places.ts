import { MOST_PARTS } from './hit.ts';
import type { PagefindData } from './pagefind-program.ts';
import { toWords } from './words.ts';

/** Places on a page that answer, the best first, and the words of the best one. */
export interface Places {
  readonly parts: PagefindData['sub_results'];
  readonly excerpt: string;
}

/**
 * The places of a page that hold most of what was asked. Pagefind gives them in the order of the page and cuts its excerpt where
 * words stand thickest, which is the title, that stands above it already. `words` are those of the page, in their order.
 */
export function findPlaces(
  { excerpt, sub_results: parts }: Pick<PagefindData, 'excerpt' | 'sub_results'>,
  words: readonly string[],
): Places {
  const ranked = parts
    .map((part) => ({ part, words: part.locations.map((place) => toWords(words[place] ?? '').join('-')) }))
    .sort((a, b) => countDifferent(b) - countDifferent(a) || b.words.length - a.words.length);
  const most = Math.max(0, ...ranked.map(countDifferent));
  const best = ranked.filter(({ part }) => part.url.includes('#'));
  const [first] = best;
  return {
    parts: best.slice(0, MOST_PARTS).map(({ part }) => part),
    excerpt: closeUp(first && countDifferent(first) === most ? first.part.excerpt : excerpt),
  };
}

function countDifferent({ words }: { readonly words: readonly string[] }): number {
  return new Set(words).size;
}

/** Takes out the space that a note leaves before a full stop, because notes are not searched. */
function closeUp(excerpt: string): string {
  return excerpt.replaceAll(/\s+(?=[.,;:!?)’”])/g, '');
}
