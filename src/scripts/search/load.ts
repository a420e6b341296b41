import type { QuickList } from '#lib/quick-list.ts';
import { fetchAhead, FOLDER, LIST } from './files.ts';
import { once } from './once.ts';
import { findPart, findPartOfAll, readParts, type Part } from './pagefind-parts.ts';
import { loadFullText, type FullText } from './pagefind.ts';
import type { Ahead } from './question.ts';
import { makeQuick, type Quick } from './quick.ts';

/** What answers come from. Nothing is fetched before it is wanted, and nothing twice. */
export interface Sources {
  readonly quick: () => Promise<Quick>;
  readonly fullText: () => Promise<FullText>;
  /** Begins to fetch both. A failure is told only when the reader asks for something. */
  readonly wake: () => void;
  /** Fetches the parts of the index in which these words are, also while Pagefind is on its way. */
  readonly prepare: (ahead: Ahead) => void;
}

/** Makes the sources of one search form. */
export function makeSources(): Sources {
  const quick = once(async () => {
    const answer = await fetch(LIST);
    if (!answer.ok) throw new Error(String(answer.status));
    return makeQuick((await answer.json()) as QuickList);
  });
  const early = makeEarly();
  const fullText = once(async () => {
    const text = await loadFullText(early.take);
    early.hand(text);
    return text;
  });
  const ignore = (): void => undefined;
  return {
    quick,
    fullText,
    wake() {
      // Its files are on their way already; to start Pagefind before the small list can answer would keep the first key waiting.
      void quick()
        .catch(ignore)
        .then(() => fullText().catch(ignore));
    },
    prepare: early.want,
  };
}

/** Fetches parts of the index while questions are typed. Pagefind knows best which, because it knows the stems of words; but not at first. */
function makeEarly() {
  let parts: readonly Part[] = [];
  let text: FullText | undefined;
  let wanted: Ahead = { words: [], beginning: undefined };
  const fetched = new Set<string>();
  const fetchWanted = (): void => {
    const { words, beginning } = wanted;
    const ofAll = beginning === undefined ? undefined : findPartOfAll(parts, beginning);
    if (text) {
      text.prepare([...words, ...(ofAll && beginning !== undefined ? [beginning] : [])].join(' '));
      return;
    }
    const found = [...words.map((word) => findPart(parts, word)), ofAll];
    const fresh = new Set(found.flatMap((part) => part?.[2] ?? [])).difference(fetched);
    for (const name of fresh) fetched.add(name);
    fetchAhead([...fresh].map((name) => `${FOLDER}index/${name}.pf_index`));
  };
  return {
    take: (meta: Uint8Array): void => {
      parts = readParts(meta);
      fetchWanted();
    },
    hand: (ready: FullText): void => {
      text = ready;
      fetchWanted();
    },
    want: (ahead: Ahead): void => {
      wanted = ahead;
      fetchWanted();
    },
  };
}
