import { type Asked } from './asked.ts';
import { find } from '../dom.ts';
import { toFilters } from './filters.ts';
import type { Sources } from './load.ts';
import { toResults } from './results.ts';
import { toSays } from './says.ts';
import { makeTalk } from './talk.ts';

/** A search form at work, on its page or in the dialog. */
export interface Finder {
  /** Puts a question into the form and answers it. */
  readonly ask: (asked: Asked) => void;
}

/** Whether a question is still being typed, or was asked on purpose: only then is the one before it worth going back to. */
export type Manner = 'typing' | 'asking';

/** Milliseconds after the last key before results are fetched. */
const PAUSE = 120;

/** Brings the search form in `root` to life. `keep` is told of every question, to keep it in an address. */
export function startFinder(
  root: HTMLElement,
  sources: Sources,
  keep: (asked: Asked, manner: Manner) => void,
): Finder {
  const field = find(HTMLInputElement, 'input[type=search]', root);
  const filters = toFilters(root);
  const says = toSays(root);
  const talk = makeTalk({ filters, results: toResults(root), says, sources });
  let asked: Asked = { words: '', exact: false, chosen: {} };

  const take = (next: Asked, manner: Manner, wait = 0): void => {
    asked = next;
    keep(asked, manner);
    void talk.answer(asked, wait);
  };
  const readForm = (): Asked => {
    const words = field.value.trim();
    return { words, exact: asked.exact && words === asked.words, chosen: filters.read(asked.chosen) };
  };

  field.addEventListener('focus', sources.wake);
  root.addEventListener('input', ({ target }) => {
    if (target === field) take(readForm(), 'typing', PAUSE);
    else take(readForm(), 'asking');
  });
  find(HTMLFormElement, 'form', root).addEventListener('submit', (event) => {
    event.preventDefault();
    // A keyboard on the screen would cover the results.
    if (matchMedia('(pointer: coarse)').matches) field.blur();
    take(readForm(), 'asking');
  });
  says.onExact(() => take({ ...asked, exact: true }, 'asking'));
  says.onWord((words) => {
    field.value = words;
    field.focus();
    take(readForm(), 'asking');
  });
  says.onAll(() => {
    filters.tick({});
    field.focus();
    take({ ...asked, chosen: {} }, 'asking');
  });

  return {
    ask(next) {
      asked = next;
      field.value = next.words;
      filters.tick(next.chosen);
      void talk.answer(asked, 0);
    },
  };
}
