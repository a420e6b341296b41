import { toGroup, type Hit } from './hit.ts';
import { toWords } from './words.ts';

interface Scored {
  readonly id: string;
  readonly score: number;
}

/** Pages that hold any of several words, those with most of them first. */
export function mergeWords<Page extends Scored>(found: readonly (readonly Page[])[]): Page[] {
  const known = new Map<string, { page: Page; score: number }>();
  for (const page of found.flat()) {
    const other = known.get(page.id);
    if (other) other.score += page.score;
    else known.set(page.id, { page, score: page.score });
  }
  return [...known.values()].sort((a, b) => b.score - a.score).map(({ page }) => page);
}

/** What being a page of the guide counts for: less than a word in the title. */
const GUIDE = 0.25;

/**
 * Pages in whose title or address most of `words` stand, first those named after nothing else; among equals, where several words
 * ask for an answer, the guide.
 */
export function rankNamed<Page extends { readonly hit: Pick<Hit, 'title' | 'url'> }>(
  pages: readonly Page[],
  words: readonly string[],
): Page[] {
  const guide = words.length > 1 ? GUIDE : 0;
  const toWeight = ({ hit: { title, url } }: Page): number => {
    const named = [...new Set(toWords(`${title} ${url.replace(/^\/\w+\//, '')}`))];
    const held = words.filter((word) => named.some((other) => other.startsWith(word))).length;
    return held + held / named.length + (toGroup(url) === 'Guide' ? guide : 0);
  };
  return pages.toSorted((a, b) => toWeight(b) - toWeight(a));
}
