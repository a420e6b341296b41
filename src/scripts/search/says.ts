import { find } from './dom.ts';
import type { Widened } from './words.ts';

/** What is said about the results. */
export interface Answer {
  readonly sentence: string;
  /** The other names that were searched for too. */
  readonly also?: string;
  readonly near?: string;
}

/** Where the form says how the search went. */
export interface Says {
  readonly answer: (answer: Answer) => void;
  readonly clear: () => void;
  readonly failed: () => void;
  readonly onExact: (listener: () => void) => void;
  readonly onWord: (listener: (words: string) => void) => void;
}

/** The sentence under the field: how much was found, which names were added, what to try. */
export function toAnswer(given: {
  readonly total: number;
  /** No page holds all of the words; these hold one of them. */
  readonly some: boolean;
  readonly others: readonly Widened[];
  readonly near: string | undefined;
}): Answer {
  const { total, some, others, near } = given;
  const from = others[0]?.from;
  const pages = total === 1 ? '1 page' : `${total} pages`;
  const sentence =
    total === 0
      ? 'Nothing found. Try fewer or other words.'
      : some
        ? `No page has all of these words. ${pages} found with some of them.`
        : `${pages} found.`;
  return {
    sentence,
    ...(from && total > 0
      ? {
          also: `Also looked for ${others.map(({ to }) => `“${to}”`).join(' and ')}, other names of “${from}”.`,
        }
      : {}),
    ...(near ? { near } : {}),
  };
}

/** The parts of the form that speak. The status is announced by itself. */
export function toSays(root: ParentNode): Says {
  const status = find(HTMLElement, '[role=status]', root);
  const also = find(HTMLElement, '.also', root);
  const exact = find(HTMLButtonElement, '.also button', root);
  const near = find(HTMLElement, '.near', root);
  const word = find(HTMLButtonElement, '.near button', root);
  const answer = (given: Answer): void => {
    status.textContent = given.sentence;
    find(HTMLElement, 'span', also).textContent = given.also ?? '';
    also.hidden = !given.also;
    word.textContent = given.near ?? '';
    near.hidden = !given.near;
  };
  return {
    answer,
    clear: () => answer({ sentence: '' }),
    failed: () => answer({ sentence: 'Search could not start. You can browse everything instead.' }),
    onExact: (listener) => exact.addEventListener('click', listener),
    onWord: (listener) => word.addEventListener('click', () => listener(word.textContent)),
  };
}
