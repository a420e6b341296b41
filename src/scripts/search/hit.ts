/** One page as a result, however it was found. */
export interface Hit {
  /** Path on this site, with a fragment for a place within a page. */
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly line?: string;
  readonly contentNote?: string;
  /** Text with `<mark>` round the words found, as Pagefind gives it: never handed to the browser as HTML. */
  readonly excerpt?: string;
  /** Places on the page: headings, passages, findings. */
  readonly parts: readonly { readonly title: string; readonly url: string }[];
}

/** Places shown of one page. */
export const MOST_PARTS = 3;

const GROUPS = [
  ['/guide/', 'Guide'],
  ['/topics/', 'Topics'],
  ['/posts/', 'Posts'],
  ['/evidence/', 'Evidence'],
  ['/writers/', 'Writers'],
  ['/glossary/#', 'Words explained'],
] as const;

/** The heading under which a result stands. */
export function toGroup(url: string): string {
  return GROUPS.find(([start]) => url.startsWith(start))?.[1] ?? 'Other pages';
}

/** Hits with one heading for each kind, in the order in which the kinds first appear. */
export function groupHits(hits: readonly Hit[]): ReadonlyMap<string, readonly Hit[]> {
  return Map.groupBy(hits, ({ url }) => toGroup(url));
}

/** Two lists as one: the first keeps its order and learns from the second what it did not know. */
export function mergeHits(first: readonly Hit[], second: readonly Hit[]): Hit[] {
  const known = new Map(second.map((hit) => [hit.url, hit]));
  const merged = first.map((hit) => {
    const other = known.get(hit.url);
    known.delete(hit.url);
    return other ? { ...other, parts: mergeParts(hit.parts, other.parts) } : hit;
  });
  return [...merged, ...known.values()];
}

// A heading that holds all that was asked stays as the reader has seen it: the full text has only the beginning of a long one.
function mergeParts(first: Hit['parts'], second: Hit['parts']): Hit['parts'] {
  const seen = new Set(first.map(({ url }) => url));
  return [...first, ...second.filter(({ url }) => !seen.has(url))].slice(0, MOST_PARTS);
}
