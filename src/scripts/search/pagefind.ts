import type { Facets } from './facets.ts';
import { MOST_PARTS, type Hit } from './hit.ts';
import { once } from './once.ts';

/** A page that answers a question, how well, and the way to the small file that says what it is. */
export interface Result {
  readonly id: string;
  readonly score: number;
  readonly load: () => Promise<Loaded>;
}

/** A page as shown, and the words of it that answer. */
export interface Loaded {
  readonly hit: Hit;
  readonly matched: readonly string[];
}

/** The full text of the site. */
export interface FullText {
  /** Pages that answer, the best first. Without a question, every page. */
  readonly find: (question: string | undefined) => Promise<readonly Result[]>;
  /** Pages that hold these very words in this order, in any of their endings. */
  readonly phrase: (words: string) => Promise<readonly Result[]>;
  /** Which pages have which value of which filter. Loaded when first asked for. */
  readonly facets: () => Promise<Facets>;
  /** Fetches the part of the index in which words that begin like these are. */
  readonly prepare: (question: string) => void;
  /** Whether the index can still be reached, is still the one that was loaded, and lacks none of the parts asked for. */
  readonly isThere: () => Promise<boolean>;
}

interface Pagefind {
  readonly createInstance: (options: object) => Instance;
}
interface Instance {
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  preload(words: string): Promise<void>;
  search(words: string | null, options?: object): Promise<{ readonly results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindData>;
}
interface PagefindData {
  readonly url: string;
  readonly content: string;
  readonly locations: readonly number[];
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string }[];
}

const FOLDER = '/pagefind/';
/** Pagefind puts the time of day there, so that no cache would ever answer. A name that stays lets the file be fetched ahead. */
const ENTRY = `${FOLDER}pagefind-entry.json?ts=`;

/** Loads Pagefind and its list of pages. Fails where it cannot be had. */
export async function loadFullText(): Promise<FullText> {
  // What Pagefind would ask for one after another sets out together; it then takes what has come.
  for (const file of [ENTRY, `${FOLDER}wasm.${document.documentElement.lang.toLowerCase()}.pagefind`])
    fetchAhead(file);
  const program = `${FOLDER}pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ program)) as Pagefind;
  // Trusted Types refuse to start Pagefind's worker from an address, so it searches on the page itself.
  const pagefind = createInstance({
    noWorker: true,
    excerptLength: 24,
    excerptEllipsis: '…',
    metaCacheTag: '',
    // A page that is named after a word asked for says more than one that uses it often (`tests/e2e/ranking.spec.ts`).
    ranking: { metaWeights: { title: 15 } },
  });
  // Fails when the list of pages or the program for searching it could not be had.
  await pagefind.search('');
  const entry = readEntry();
  const facets = once(() => loadFacets(pagefind));
  const search = async (words: string | null): Promise<readonly Result[]> =>
    (await pagefind.search(words)).results.map((result) => ({
      id: result.id,
      score: result.score,
      load: async () => toLoaded(await result.data()),
    }));
  return {
    find: (question) => search(question ?? null),
    // Within quotation marks Pagefind takes no other word for the one that was asked for.
    phrase: (words) => search(`"${words}"`),
    facets,
    prepare: (question) => void pagefind.preload(question).catch(() => undefined),
    isThere: async () => {
      const now = await readEntry();
      return now !== undefined && now === (await entry) && !lacksPart();
    },
  };
}

/** Whether a part of the index was not where it should be: Pagefind passes over it in silence, as if no page had the word. */
function lacksPart(): boolean {
  return performance
    .getEntriesByType('resource')
    .some(
      (file) =>
        file instanceof PerformanceResourceTiming &&
        file.name.includes(`${FOLDER}index/`) &&
        file.responseStatus >= 400,
    );
}

function fetchAhead(address: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: address });
  document.head.append(link);
}

/** Milliseconds after which a file of a few bytes is taken to be out of reach. */
const PATIENCE = 1500;

async function readEntry(): Promise<string | undefined> {
  const asked = fetch(ENTRY, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) });
  const answer = await asked.catch(() => undefined);
  return answer?.ok ? await answer.text() : undefined;
}

/** Milliseconds of work after which keys and taps get their turn. */
const TURN = 30;

// Pagefind tells how many pages a value has, not which: each value is asked for once, without words.
async function loadFacets(pagefind: Instance): Promise<Facets> {
  const facets = new Map<string, Map<string, ReadonlySet<string>>>();
  let since = performance.now();
  for (const [name, counts] of Object.entries(await pagefind.filters())) {
    const values = new Map<string, ReadonlySet<string>>();
    for (const value of Object.keys(counts)) {
      const { results } = await pagefind.search(null, { filters: { [name]: { any: [value] } } });
      values.set(value, new Set(results.map(({ id }) => id)));
      if (performance.now() - since < TURN) continue;
      await new Promise((done) => setTimeout(done));
      since = performance.now();
    }
    facets.set(name, values);
  }
  return facets;
}

function toLoaded({ url, content, locations, excerpt, meta, sub_results: parts }: PagefindData): Loaded {
  const words = content.split(/\s+/);
  return {
    hit: {
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
    },
    matched: locations.flatMap((place) => words[place] ?? []),
  };
}
