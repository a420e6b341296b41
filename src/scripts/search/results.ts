import type { Answer } from './answer.ts';
import { find } from '../dom.ts';
import { mergeHits, type Hit } from './hit.ts';
import { showHits } from './show.ts';

/** Results whose small files are loaded at once, and with every press of the button: what the screen has room for. */
function countShown(): number {
  return matchMedia('(width < 44rem)').matches ? 3 : 5;
}

/** The results in a search form. */
export interface Results {
  /** How many are shown at once. */
  readonly count: number;
  /** Shows hits while the full text is waited for. */
  readonly begin: (hits: readonly Hit[]) => void;
  /** Shows what the full text found, after the hits that stand there already, and gives all that is shown. */
  readonly finish: (first: readonly Hit[], answer: Answer) => readonly Hit[];
  /** Forgets what the full text found; what is shown stays until something else is. */
  readonly forget: () => void;
  /** What the full text found, while it is shown. */
  readonly answer: () => Answer | undefined;
  /** Whether anything is shown. */
  readonly areShown: () => boolean;
}

/** The results in the form in `root`, with the button that shows more. */
export function toResults(root: HTMLElement): Results {
  const more = find(HTMLButtonElement, '.more', root);
  const count = countShown();
  let shown: { answer: Answer; hits: readonly Hit[]; until: number } | undefined;
  let standing = '';

  /** Most keys change nothing in what is shown: then nothing is drawn anew. */
  function put(hits: readonly Hit[]): void {
    const next = JSON.stringify(hits);
    if (next !== standing) showHits(root, hits);
    standing = next;
  }

  function show(answer: Answer, hits: readonly Hit[], until: number): void {
    shown = { answer, hits, until };
    more.hidden = until >= answer.left.length;
    put(hits);
  }

  more.addEventListener('click', () => void showMore());
  async function showMore(): Promise<void> {
    const before = shown;
    if (!before) return;
    const { answer, hits, until } = before;
    const next = answer.left.slice(until, until + count);
    const loaded = await Promise.all(next.map((result) => result.load()));
    if (shown !== before) return;
    const longer = mergeHits(hits, toHits(loaded));
    show(answer, longer, until + count);
    [...root.querySelectorAll<HTMLAnchorElement>('.results h3 a')]
      .find(({ pathname, hash }) => pathname + hash === longer[hits.length]?.url)
      ?.focus();
  }

  return {
    count,
    begin: put,
    finish(first, answer) {
      const hits = mergeHits(first, toHits(answer.loaded));
      show(answer, hits, count);
      return hits;
    },
    forget() {
      shown = undefined;
      more.hidden = true;
    },
    answer: () => shown?.answer,
    areShown: () => root.querySelector('.results a') !== null,
  };
}

function toHits(loaded: Answer['loaded']): Hit[] {
  return loaded.map(({ hit }) => hit);
}
