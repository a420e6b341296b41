import { MOST_PARTS, type Hit } from './hit.ts';

/** How many pages each value of each filter would give. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What the full text gives for one question: how many pages, and each of them on demand. */
export interface Found {
  readonly total: number;
  readonly counts: Counts;
  /** Loads the hits from one place in the order of results up to another: a small file each. */
  readonly load: (from: number, to: number) => Promise<Hit[]>;
}

/** The full text of the site. */
export interface FullText {
  readonly counts: Counts;
  /** Pages that answer any of the questions, the best first. Without a question, all that the filters leave. */
  readonly find: (
    questions: readonly string[],
    chosen: Readonly<Record<string, readonly string[]>>,
  ) => Promise<Found>;
}

interface Pagefind {
  options(options: object): Promise<void>;
  filters(): Promise<Counts>;
  search(words: string | null, options: object): Promise<PagefindFound>;
}
interface PagefindFound {
  readonly results: readonly PagefindResult[];
  readonly totalFilters: Counts;
}
interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindData>;
}
interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string }[];
}

/** Loads Pagefind and its list of pages. Fails where it cannot be had. */
export async function loadFullText(): Promise<FullText> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Trusted Types refuse to start Pagefind's worker from an address, so it searches on the page itself.
  await pagefind.options({ noWorker: true, excerptLength: 24 });
  const find: FullText['find'] = async (questions, chosen) => {
    const filters = Object.fromEntries(Object.entries(chosen).map(([name, any]) => [name, { any }]));
    const asked = questions.length > 0 ? questions : [null];
    const found = await Promise.all(asked.map((words) => pagefind.search(words, { filters })));
    const results = mergeResults(found);
    return {
      total: results.length,
      counts: mergeCounts(found.map(({ totalFilters }) => totalFilters)),
      load: async (from, to) =>
        await Promise.all(results.slice(from, to).map(async (result) => toHit(await result.data()))),
    };
  };
  return { counts: await pagefind.filters(), find };
}

/** A page found under another name counts a little less than one found under the name asked for. */
const OTHER_NAME = 0.8;

function mergeResults(found: readonly PagefindFound[]): PagefindResult[] {
  const best = new Map<string, { result: PagefindResult; score: number }>();
  for (const [index, { results }] of found.entries())
    for (const result of results) {
      const score = result.score * (index === 0 ? 1 : OTHER_NAME);
      if (score > (best.get(result.id)?.score ?? -1)) best.set(result.id, { result, score });
    }
  return [...best.values()].sort((a, b) => b.score - a.score).map(({ result }) => result);
}

// Which pages two questions share is not known before they are loaded, so the larger count is given: there are at least so many.
function mergeCounts(all: readonly Counts[]): Counts {
  const merged: Record<string, Record<string, number>> = {};
  for (const counts of all)
    for (const [name, values] of Object.entries(counts))
      for (const [value, count] of Object.entries(values)) {
        const group = (merged[name] ??= {});
        group[value] = Math.max(group[value] ?? 0, count);
      }
  return merged;
}

function toHit({ url, excerpt, meta, sub_results: parts }: PagefindData): Hit {
  return {
    url,
    title: meta['title'] ?? url,
    kind: meta['kind'] ?? '',
    excerpt,
    parts: parts
      .filter((part) => part.url.includes('#'))
      .slice(0, MOST_PARTS)
      .map((part) => ({ title: part.title, url: part.url })),
    ...(meta['line'] ? { line: meta['line'] } : {}),
    ...(meta['contentnote'] ? { contentNote: meta['contentnote'] } : {}),
  };
}
