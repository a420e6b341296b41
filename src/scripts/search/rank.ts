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
