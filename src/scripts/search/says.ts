import { toCount, toList } from '#lib/text.ts';
import { find } from '../dom.ts';
import type { Widened } from './words.ts';

/** What is said about the results. */
export interface Spoken {
  readonly sentence: string;
  /** The other names that were searched for too. */
  readonly also?: string;
  /** The question in another spelling. */
  readonly near?: string;
  /** The filters in words. */
  readonly only?: string;
}

/** Where the form says how the search went. */
export interface Says {
  readonly answer: (spoken: Spoken) => void;
  readonly onExact: (listener: () => void) => void;
  readonly onWord: (listener: (words: string) => void) => void;
  readonly onAll: (listener: () => void) => void;
}

interface Outcome {
  readonly pages: number;
  /** Words of the glossary found: each stands on a page with all the others. */
  readonly terms: number;
  readonly some: boolean;
  readonly missing: readonly string[];
  readonly narrowed: boolean;
  readonly others: readonly Widened[];
  readonly near: string | undefined;
}

/** The sentences under the field: how much was found, which names were added, what to try. */
export function toSpoken(outcome: Outcome): Spoken {
  const { pages, terms, others, near } = outcome;
  const from = others[0]?.from;
  return {
    sentence: toSentence(outcome),
    ...(from && pages + terms > 0 ? { also: toAlso(from, others) } : {}),
    ...(near ? { near } : {}),
  };
}

/** What is said when the full text cannot be had, or not yet. */
export function toTrouble(trouble: 'failed' | 'late', hasTitles: boolean): Spoken {
  const why = !navigator.onLine
    ? 'You seem to be offline.'
    : trouble === 'late'
      ? 'The full text has not answered yet.'
      : 'The full text could not be searched.';
  const what = hasTitles ? 'These are titles and headings only.' : 'You can browse everything instead.';
  return { sentence: `${why} ${what}` };
}

function toSentence({ pages, terms, some, missing, narrowed }: Outcome): string {
  const quoted = missing.map((word) => `“${word}”`).join(' or ');
  const found = [toCount(pages, 'page'), ...(terms > 0 ? [toCount(terms, 'glossary word')] : [])].join(
    ' and ',
  );
  if (pages + terms === 0) {
    if (narrowed) return 'Nothing found with these filters.';
    return missing.length > 0 ? `Nothing found for ${quoted}.` : 'Nothing found. Try fewer or other words.';
  }
  if (some) return `No page has all of these words. ${found} found with some of them.`;
  return missing.length > 0 ? `No page has ${quoted}. ${found} found without.` : `${found} found.`;
}

function toAlso(from: string, others: readonly Widened[]): string {
  const names = toList(others.map(({ to }) => `“${to}”`));
  if (others.some(({ isName }) => !isName))
    return `Also looked for ${names}, because our texts seldom say “${from}”.`;
  return `Also looked for ${names}, ${others.length === 1 ? 'another name' : 'other names'} of “${from}”.`;
}

/** The parts of the form that speak. The status is announced by itself. */
export function toSays(root: ParentNode): Says {
  const status = find(HTMLElement, '[role=status]', root);
  const part = (name: string) => {
    const whole = find(HTMLElement, name, root);
    return {
      whole,
      text: find(HTMLElement, 'span', whole),
      button: find(HTMLButtonElement, 'button', whole),
    };
  };
  const [also, near, only] = [part('.also'), part('.near'), part('.only')];
  return {
    answer(spoken) {
      if (status.textContent !== spoken.sentence) status.textContent = spoken.sentence;
      for (const [name, { whole, text }] of Object.entries({ also, near, only })) {
        const words = spoken[name as 'also'] ?? '';
        text.textContent = words;
        whole.hidden = words === '';
      }
    },
    onExact: (listener) => also.button.addEventListener('click', listener),
    onWord: (listener) => near.button.addEventListener('click', () => listener(near.text.textContent)),
    onAll: (listener) => only.button.addEventListener('click', listener),
  };
}
