import { type Asked, isAsked } from './asked.ts';
import { find } from './dom.ts';
import { mergeHits, type Hit } from './hit.ts';
import { makeSources } from './load.ts';
import { showCounts, showFilters, showHits } from './show.ts';
import { toAnswer, toSays } from './says.ts';
import { findNear, toQuestion, widen, type Widened } from './words.ts';
import type { Found } from './pagefind.ts';

/** A search form at work, on its page or in the dialog. */
export interface Finder {
  /** Puts a question into the form and answers it. */
  readonly ask: (asked: Asked) => void;
}

/** Whether a question is still being typed, or was asked on purpose: only then is the one before it worth going back to. */
export type Manner = 'typing' | 'asking';

/** Results whose small files are loaded at once, and with every press of the button. */
const SHOWN = 8;
/** Milliseconds after the last key before the full text is asked. */
const PAUSE = 150;
/** Where the policy refuses WebAssembly, Pagefind waits for ever: after this many milliseconds the reader is told. */
const PATIENCE = 5000;

/** Brings the search form in `root` to life. `keep` is told of every question, to keep it in an address. */
export function startFinder(root: HTMLElement, keep: (asked: Asked, manner: Manner) => void): Finder {
  const field = find(HTMLInputElement, 'input[type=search]', root);
  const filters = find(HTMLDetailsElement, 'details', root);
  const more = find(HTMLButtonElement, '.more', root);
  const says = toSays(root);
  const sources = makeSources((counts) => {
    showFilters(root, counts, asked.chosen);
    // Beside the results of the page there is room for them; above the results they stay folded.
    filters.open ||= !root.closest('dialog') && matchMedia('(width >= 60rem)').matches;
  });
  let asked: Asked = { words: '', exact: false, chosen: {} };
  let round = 0;
  let shown: { found: Found; hits: readonly Hit[]; until: number } | undefined;

  field.addEventListener('focus', sources.wake);
  filters.addEventListener('toggle', sources.wake);
  root.addEventListener('input', (event) => {
    const typing = event.target === field;
    take(readForm(), typing ? 'typing' : 'asking', typing ? PAUSE : 0);
  });
  find(HTMLFormElement, 'form', root).addEventListener('submit', (event) => {
    event.preventDefault();
    take(readForm(), 'asking', 0);
  });
  says.onExact(() => take({ ...asked, exact: true }, 'asking', 0));
  says.onWord((word) => {
    field.value = word;
    take(readForm(), 'asking', 0);
  });
  more.addEventListener('click', () => void showMore());

  function readForm(): Asked {
    const chosen: Record<string, string[]> = {};
    for (const { name, value } of filters.querySelectorAll<HTMLInputElement>(':checked'))
      (chosen[name] ??= []).push(value);
    return {
      words: field.value.trim(),
      exact: false,
      chosen: filters.querySelector('input') ? chosen : asked.chosen,
    };
  }

  function take(next: Asked, manner: Manner, wait: number): void {
    asked = next;
    keep(asked, manner);
    void answer(wait);
  }

  /** Answers from the small list at once, and from the full text when the reader pauses. */
  async function answer(wait: number): Promise<void> {
    const now = (round += 1);
    shown = undefined;
    more.hidden = true;
    if (!isAsked(asked)) {
      showHits(root, []);
      says.clear();
      return;
    }
    const tooLong = setTimeout(says.failed, PATIENCE);
    try {
      const question = toQuestion(asked.words);
      const quick = question ? await sources.quick() : undefined;
      if (now !== round) return;
      const others = quick && !asked.exact ? widen(question, quick.names) : [];
      const questions = question ? [question, ...others.map((other) => other.question)] : [];
      const free = Object.keys(asked.chosen).length === 0;
      const first = quick && free ? quick.find(questions) : [];
      if (first.length > 0) showHits(root, first);
      if (wait > 0) await new Promise((done) => setTimeout(done, wait));
      if (now !== round) return;
      await answerFully(now, questions, first, others);
    } catch {
      if (now === round) says.failed();
    } finally {
      clearTimeout(tooLong);
    }
  }

  async function answerFully(
    now: number,
    questions: readonly string[],
    first: readonly Hit[],
    others: readonly Widened[],
  ): Promise<void> {
    const text = await sources.fullText();
    let found = await text.find(questions, asked.chosen);
    const words = questions[0]?.split(' ') ?? [];
    const some = found.total === 0 && first.length === 0 && words.length > 1;
    if (some) found = await text.find(words, asked.chosen);
    const hits = mergeHits(first, await found.load(0, SHOWN));
    if (now !== round) return;
    shown = { found, hits, until: SHOWN };
    showHits(root, hits);
    showCounts(root, found.counts);
    more.hidden = found.total <= SHOWN;
    const near = found.total === 0 || some ? await findNearWord(words) : undefined;
    if (now === round)
      says.answer(toAnswer({ total: Math.max(found.total, first.length), some, others, near }));
  }

  async function findNearWord(words: readonly string[]): Promise<string | undefined> {
    const known = (await sources.quick()).words;
    const near = words.map((word) => (known.has(word) ? word : (findNear(word, known) ?? word)));
    return near.join(' ') === words.join(' ') ? undefined : near.join(' ');
  }

  async function showMore(): Promise<void> {
    if (!shown) return;
    const { found, hits, until } = shown;
    const now = round;
    const next = mergeHits(hits, await found.load(until, until + SHOWN));
    if (now !== round) return;
    shown = { found, hits: next, until: until + SHOWN };
    more.hidden = shown.until >= found.total;
    showHits(root, next);
    [...root.querySelectorAll<HTMLAnchorElement>('.results h3 a')]
      .find(({ pathname, hash }) => pathname + hash === next[hits.length]?.url)
      ?.focus();
  }

  return {
    ask(next) {
      asked = next;
      field.value = next.words;
      for (const box of filters.querySelectorAll<HTMLInputElement>('input'))
        box.checked = next.chosen[box.name]?.includes(box.value) ?? false;
      void answer(0);
    },
  };
}
