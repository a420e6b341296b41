import { askFully, type Answer } from './answer.ts';
import { type Asked, isAsked } from './asked.ts';
import { toOnly, type Filters } from './filters.ts';
import type { Sources } from './load.ts';
import { findFirst, makeReady, toAhead, type Question } from './question.ts';
import type { Results } from './results.ts';
import { type Says, toSpoken, toTrouble } from './says.ts';
import { takeTurn } from './turn.ts';

/** What answers questions in a search form: titles at once, the full text after a pause. A newer question silences the one before. */
export interface Talk {
  /** Answers, from the full text after so many milliseconds. */
  readonly answer: (asked: Asked, wait: number) => Promise<void>;
}

interface Parts {
  readonly filters: Filters;
  readonly results: Results;
  readonly says: Says;
  readonly sources: Sources;
}

/** Milliseconds after which the reader is told: the line may be slow, or a policy refuses WebAssembly and nothing ever comes. */
const PATIENCE = 3000;

/** Milliseconds after a key before the index is searched: somebody who types fast has pressed the next one by then. */
const STUMBLE = 100;

/** Makes the parts of a search form answer. */
export function makeTalk({ filters, results, says, sources }: Parts): Talk {
  let asking = new AbortController();
  let last: Asked | undefined;
  let inTrouble = false;

  filters.element.addEventListener('toggle', () => void fill());
  addEventListener('online', () => {
    if (inTrouble && last) void answer(last, 0);
  });

  async function answer(asked: Asked, wait: number): Promise<void> {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    last = asked;
    results.forget();
    if (!isAsked(asked)) {
      clear();
      return;
    }
    sources.wake();
    const late = setTimeout(() => complain('late'), PATIENCE);
    signal.addEventListener('abort', () => clearTimeout(late));
    try {
      const question = await makeReady(sources, asked);
      signal.throwIfAborted();
      if (question.first.length > 0) results.begin(question.first);
      else says.answer({ sentence: 'Searching…' });
      const still = sleep(wait);
      sources.prepare(toAhead(question));
      await sleep(Math.min(wait, STUMBLE));
      signal.throwIfAborted();
      for await (const found of askFully(await sources.fullText(), question, {
        shown: results.count,
        still,
        signal,
      })) {
        await takeTurn(signal);
        clearTimeout(late);
        await tell(question, found, signal);
      }
    } catch {
      if (!signal.aborted) complain('failed');
    } finally {
      clearTimeout(late);
    }
  }

  function clear(): void {
    results.begin([]);
    says.answer({ sentence: '' });
    void fill();
  }

  async function tell(question: Question, found: Answer, signal: AbortSignal): Promise<void> {
    inTrouble = false;
    const shown = results.finish(findFirst(question, found.missing), found);
    const terms = shown.filter(({ url }) => url.includes('#')).length;
    // The small list has pages, too, where our words stand apart and not as the full text looks for them.
    const pages = Math.max(found.left.length, shown.length - terms);
    const text = await sources.fullText();
    const only = found.narrowed ? toOnly(await text.facets(), question.asked.chosen) : '';
    signal.throwIfAborted();
    says.answer({ ...toSpoken({ ...found, pages, terms, others: question.others }), only });
    await fill();
  }

  async function fill(): Promise<void> {
    const found = results.answer();
    // While a question waits for its answer there is nothing to count.
    if (!filters.element.open || (last && isAsked(last) && !found)) return;
    await filters.fill(await sources.fullText(), found?.all, last?.chosen ?? {});
  }

  function complain(trouble: 'failed' | 'late'): void {
    inTrouble = true;
    const hasTitles = results.areShown();
    if (!hasTitles) results.begin([]);
    says.answer(toTrouble(trouble, hasTitles));
  }

  return { answer };
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
