import type { QuickList } from '#lib/quick-list.ts';
import { once } from './once.ts';
import { loadFullText, type FullText } from './pagefind.ts';
import { makeQuick, type Quick } from './quick.ts';

/** What answers come from. Nothing is fetched before it is wanted, and nothing twice. */
export interface Sources {
  readonly quick: () => Promise<Quick>;
  readonly fullText: () => Promise<FullText>;
  /** Begins to fetch both. A failure is told only when the reader asks for something. */
  readonly wake: () => void;
}

/** Makes the sources of one search form. */
export function makeSources(): Sources {
  const quick = once(async () => {
    const answer = await fetch('/search/list.json');
    if (!answer.ok) throw new Error(String(answer.status));
    return makeQuick((await answer.json()) as QuickList);
  });
  const fullText = once(loadFullText);
  const ignore = (): void => undefined;
  return {
    quick,
    fullText,
    wake() {
      quick().catch(ignore);
      fullText().catch(ignore);
    },
  };
}
