interface Scored {
  readonly id: string;
  readonly score: number;
}

interface Weighted<Page> {
  readonly pages: readonly Page[];
  readonly weight: number;
}

/** A page found under another name counts a little less than one found under the name asked for. */
export const OTHER_NAME = 0.8;

/**
 * Pages that answer a question or the same question with other names, the best first: each counts once, by its best answer.
 * The best page of every list counts its whole weight, or a name of many words would outdo one of a few letters.
 */
export function mergeNames<Page extends Scored>(lists: readonly Weighted<Page>[]): Page[] {
  return merge(
    lists.map(({ pages, weight }) => ({
      pages,
      weight: weight / Math.max(1e-9, ...pages.map(({ score }) => score)),
    })),
    Math.max,
  );
}

/** Pages that hold any of several words, those with most of them first. */
export function mergeWords<Page extends Scored>(found: readonly (readonly Page[])[]): Page[] {
  return merge(
    found.map((pages) => ({ pages, weight: 1 })),
    (a, b) => a + b,
  );
}

function merge<Page extends Scored>(
  found: readonly Weighted<Page>[],
  join: (a: number, b: number) => number,
): Page[] {
  const known = new Map<string, { page: Page; score: number }>();
  for (const { pages, weight } of found)
    for (const page of pages) {
      const score = page.score * weight;
      const other = known.get(page.id);
      if (other) other.score = join(other.score, score);
      else known.set(page.id, { page, score });
    }
  return [...known.values()].sort((a, b) => b.score - a.score).map(({ page }) => page);
}
