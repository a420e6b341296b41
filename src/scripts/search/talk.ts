import { askFully, type Answer, type Question } from './answer.ts';
import { type Asked, isAsked } from './asked.ts';
import { find } from '../dom.ts';
import { toOnly, type Filters } from './filters.ts';
import { mergeHits, type Hit } from './hit.ts';
import type { Sources } from './load.ts';
import { type Says, toSpoken, toTrouble } from './says.ts';
import { showHits } from './show.ts';
import { toQuestion, widen } from './words.ts';

/** What answers questions in a search form: titles at once, the full text after a pause. A newer question silences the one before. */
export interface Talk {
  /** Answers, from the full text after so many milliseconds. */
  readonly answer: (asked: Asked, wait: number) => Promise<void>;
}

interface Parts {
  readonly filters: Filters;
  readonly says: Says;
  readonly sources: Sources;
}

/** Results whose small files are loaded at once, and with every press of the button: as many as a browser fetches side by side. */
const SHOWN = 6;
/** Letters from which on a word being typed says in which part of the index it will be. */
const TELLING = 4;
/** Milliseconds after which the reader is told: the line may be slow, or a policy refuses WebAssembly and nothing ever comes. */
const PATIENCE = 3000;

/** Makes the search form in `root` answer. */
export function makeTalk(root: HTMLElement, { filters, says, sources }: Parts): Talk {
  const more = find(HTMLButtonElement, '.more', root);
  let round = 0;
  let last: Asked | undefined;
  let inTrouble = false;
  let shown: { answer: Answer; hits: readonly Hit[]; until: number } | undefined;

  more.addEventListener('click', () => void showMore());
  filters.element.addEventListener('toggle', () => void fill());
  addEventListener('online', () => {
    if (inTrouble && last) void answer(last, 0);
  });

  async function answer(asked: Asked, wait: number): Promise<void> {
    const now = (round += 1);
    last = asked;
    shown = undefined;
    more.hidden = true;
    if (!isAsked(asked)) {
      clear();
      return;
    }
    sources.wake();
    const late = setTimeout(() => complain('late'), PATIENCE);
    try {
      const question = await ask(asked);
      if (now !== round) return;
      if (question.first.length > 0) showHits(root, question.first);
      else says.answer({ sentence: 'Searching…' });
      await pause(question, wait);
      if (now !== round) return;
      const found = await askFully(await sources.fullText(), question, SHOWN);
      clearTimeout(late);
      if (now === round) await tell(question, found);
    } catch {
      if (now === round) complain('failed');
    } finally {
      clearTimeout(late);
    }
  }

  function clear(): void {
    showHits(root, []);
    says.answer({ sentence: '' });
    void fill();
  }

  /** What the small list says. Without it the full text answers alone. */
  async function ask(asked: Asked): Promise<Question> {
    const plain = toQuestion(asked.words);
    const quick = plain ? await sources.quick().catch(() => undefined) : undefined;
    const others = quick && !asked.exact ? widen(plain, quick.names) : [];
    const free = Object.keys(asked.chosen).length === 0;
    const first = quick && free ? quick.find([plain, ...others.map(({ question }) => question)]) : [];
    return { asked, words: plain.split(' ').filter(Boolean), others, first, quick };
  }

  async function pause({ words }: Question, wait: number): Promise<void> {
    if (wait === 0) return;
    void sources.fullText().then(
      (text) => (words.at(-1)?.length ?? 0) >= TELLING && text.prepare(words.join(' ')),
      () => undefined,
    );
    await new Promise((done) => setTimeout(done, wait));
  }

  async function tell(question: Question, found: Answer): Promise<void> {
    inTrouble = false;
    const first = firstOf(question, found);
    const hits = mergeHits(
      first,
      found.loaded.map(({ hit }) => hit),
    );
    shown = { answer: found, hits, until: SHOWN };
    showHits(root, hits);
    more.hidden = found.left.length <= SHOWN;
    const terms = first.filter(({ url }) => url.includes('#')).length;
    const pages = Math.max(found.left.length, first.length - terms);
    const text = await sources.fullText();
    const only = found.narrowed ? toOnly(await text.facets(), question.asked.chosen) : '';
    says.answer({ ...toSpoken({ ...found, pages, terms, others: question.others }), only });
    await fill();
  }

  /** Without a word that no page has, the small list knows more. */
  function firstOf({ words, asked, first, quick }: Question, { missing }: Answer): readonly Hit[] {
    const kept = words.filter((word) => !missing.includes(word));
    if (missing.length === 0 || kept.length === 0 || Object.keys(asked.chosen).length > 0) return first;
    return quick?.find([kept.join(' ')]) ?? [];
  }

  async function fill(): Promise<void> {
    // While a question waits for its answer there is nothing to count.
    if (!filters.element.open || (last && isAsked(last) && !shown)) return;
    await filters.fill(await sources.fullText(), shown?.answer.all, last?.chosen ?? {});
  }

  async function showMore(): Promise<void> {
    if (!shown) return;
    const { answer: found, hits, until } = shown;
    const now = round;
    const next = found.left.slice(until, until + SHOWN);
    const loaded = await Promise.all(next.map((result) => result.load()));
    if (now !== round) return;
    const longer = mergeHits(
      hits,
      loaded.map(({ hit }) => hit),
    );
    shown = { answer: found, hits: longer, until: until + SHOWN };
    more.hidden = shown.until >= found.left.length;
    showHits(root, longer);
    [...root.querySelectorAll<HTMLAnchorElement>('.results h3 a')]
      .find(({ pathname, hash }) => pathname + hash === longer[hits.length]?.url)
      ?.focus();
  }

  function complain(trouble: 'failed' | 'late'): void {
    inTrouble = true;
    const hasTitles = root.querySelector('.results a') !== null;
    if (!hasTitles) showHits(root, []);
    says.answer(toTrouble(trouble, hasTitles));
  }

  return { answer };
}
