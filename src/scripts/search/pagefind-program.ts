import { fetchAhead, FOLDER } from './pagefind-files.ts';

interface Pagefind {
  readonly createInstance: (options: object) => Instance;
}

/** What is used of Pagefind once it has started. */
export interface Instance {
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  preload(words: string): Promise<void>;
  search(words: string | null, options?: object): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindData>;
}

/** A page with the words of it that answer. */
export interface PagefindData {
  readonly url: string;
  readonly content: string;
  readonly locations: readonly number[];
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string }[];
}

/** Loads Pagefind's program and its list of pages. Fails where it cannot be had. */
export async function startPagefind(): Promise<Instance> {
  fetchAhead();
  wakeTables();
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
  return pagefind;
}

/** Pagefind takes letters apart with tables that a slow phone reads for 80 ms: better while files are on their way than at a key. */
function wakeTables(): void {
  Array.from(new Intl.Segmenter('en-GB', { granularity: 'grapheme' }).segment('–a'), ({ segment }) =>
    /^\p{Pd}|\p{Pe}|\p{Pf}|\p{Pi}|\p{Po}|\p{Ps}$/u.test(segment),
  );
}
