import { FOLDER, PAGES, PROGRAM, WASM } from './files.ts';
import { takeTurn } from './turn.ts';

/** Pagefind's program as `build/search-program.ts` leaves it. */
interface Program {
  readonly PagefindInstance: new (options: object) => Searcher;
  readonly INDEX: Index;
}

/** What the index held when it was built. */
export interface Index {
  readonly languages: object;
  readonly include_characters: readonly string[];
}

/** Pagefind, and the index that it reads. */
export interface Started {
  readonly pagefind: Instance;
  readonly index: Index;
}

/** What is used of Pagefind once it has started. */
export interface Instance {
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  preload(words: string): Promise<void>;
  search(words: string | null, options?: object): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** What of Pagefind is called or replaced while it starts. */
interface Searcher extends Instance {
  readonly backend: (wasm: { readonly module_or_path: Uint8Array<ArrayBuffer> }) => Promise<object>;
  readonly searchMeta: Uint8Array;
  wasm: object | null;
  loadedLanguage: string | undefined;
  init(language: string, options: object): Promise<void>;
  loadMeta(name: string): Promise<void>;
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
  /** Places in the order of the page; the first may be the page itself. */
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
    readonly locations: readonly number[];
  }[];
}

/** Letters that Pagefind writes in front of whatever it packs. */
const SIGNATURE = 'pagefind_dcd'.length;

/**
 * Loads Pagefind's program and its list of pages, which `onMeta` is given as soon as it is there. Fails where they cannot be had.
 * Between its steps keys and taps have their turn.
 */
export async function startPagefind(onMeta: (meta: Uint8Array) => void): Promise<Started> {
  const { PagefindInstance, INDEX } = (await import(/* @vite-ignore */ PROGRAM)) as Program;
  class Pagefind extends PagefindInstance {
    loadEntry(): Promise<void> {
      Object.assign(this, { languages: INDEX.languages, includeCharacters: INDEX.include_characters });
      return Promise.resolve();
    }
    override async loadMeta(): Promise<void> {
      await super.loadMeta(PAGES);
      onMeta(this.searchMeta);
    }
    // The browser unpacks it beside the page, where Pagefind's own program would keep the page busy.
    async loadWasm(): Promise<void> {
      const { ok, body, status } = await fetch(WASM);
      if (!ok || !body) throw new Error(String(status));
      const unpacked = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
      this.wasm = await this.backend({ module_or_path: new Uint8Array(unpacked, SIGNATURE) });
      await takeTurn();
    }
  }
  const pagefind = new Pagefind({
    basePath: FOLDER,
    primary: true,
    excerptLength: 24,
    excerptEllipsis: '…',
    // A page that is named after a word asked for says more than one that uses it often (`tests/e2e/ranking.spec.ts`).
    ranking: { metaWeights: { title: 15 } },
  });
  await pagefind.init(document.documentElement.lang.toLowerCase(), { load_wasm: true });
  // Of a language it knows it takes letters apart with tables that a slow phone reads for 30 ms; a question is plain letters here.
  pagefind.loadedLanguage = undefined;
  return { pagefind, index: INDEX };
}
