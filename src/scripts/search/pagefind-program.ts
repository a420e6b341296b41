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
  // Fails when the list of pages or the program for searching it could not be had. A question that is a mere sign asks for
  // nothing, but has the browser make its tables of letters ready, which takes 80 ms on a slow phone.
  await pagefind.search('–');
  return pagefind;
}
