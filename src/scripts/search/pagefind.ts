import type { Facets } from './facets.ts';
import type { Hit } from './hit.ts';
import { once } from './once.ts';
import { loadFacets } from './pagefind-facets.ts';
import { lacksPart, readEntry } from './pagefind-files.ts';
import { startPagefind, type PagefindData } from './pagefind-program.ts';
import { findPlaces } from './places.ts';

/** A page that answers a question, how well, and the way to the small file that says what it is. */
export interface Result {
  readonly id: string;
  readonly score: number;
  readonly load: () => Promise<Loaded>;
}

/** A page as shown, and the words of it that answer. */
export interface Loaded {
  readonly hit: Hit;
  readonly matched: () => readonly string[];
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

/** Makes Pagefind ready. Fails where it cannot be had. `onMeta` is given its list of pages as soon as that is there. */
export async function loadFullText(onMeta: (meta: Uint8Array) => void): Promise<FullText> {
  const { pagefind, index } = await startPagefind(onMeta);
  const facets = once(() => loadFacets(pagefind));
  const search = async (words: string | null): Promise<readonly Result[]> =>
    (await pagefind.search(words)).results.map((result) => ({
      id: result.id,
      score: result.score,
      load: once(async () => toLoaded(await result.data())),
    }));
  return {
    find: (question) => search(question ?? null),
    // Within quotation marks Pagefind takes no other word for the one that was asked for.
    phrase: (words) => search(`"${words}"`),
    facets,
    prepare: (question) => void pagefind.preload(question).catch(() => undefined),
    isThere: async () => JSON.stringify(await readEntry()) === JSON.stringify(index) && !lacksPart(),
  };
}

function toLoaded(data: PagefindData): Loaded {
  const { url, content, locations, meta } = data;
  const words = content.split(/\s+/);
  const { excerpt, parts } = findPlaces(data, words);
  return {
    hit: {
      url,
      title: meta['title'] ?? url,
      kind: meta['kind'] ?? '',
      excerpt,
      parts: parts.map((part) => ({ title: part.title, url: part.url })),
      ...(meta['line'] ? { line: meta['line'] } : {}),
      ...(meta['contentnote'] ? { contentNote: meta['contentnote'] } : {}),
    },
    matched: () => locations.flatMap((place) => words[place] ?? []),
  };
}
