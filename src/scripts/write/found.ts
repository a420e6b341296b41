import { toCount } from '#lib/text.ts';
import { copy, find } from '../dom.ts';
import { toContext } from './context.ts';
import type { DraftHit } from './hits.ts';
import { make } from './make.ts';
import { REASONS, toReasons, type Reason } from './reasons.ts';

/** Reasons given so far, by the key of a hit. They stay in memory, and go when the page is told to forget. */
export type Reasons = Map<string, Reason>;

/** Shows every hit in its sentence. `onReason` is called when a reason was given or taken back. */
export function showHits(
  form: HTMLFormElement,
  hits: readonly DraftHit[],
  reasons: Reasons,
  onReason: () => void,
): void {
  find(HTMLElement, '.verdict', form).textContent = toVerdict(hits);
  find(HTMLOListElement, '.hits', form).replaceChildren(
    ...hits.map((hit) => toItem(form, hit, reasons, onReason)),
  );
}

function toVerdict(hits: readonly DraftHit[]): string {
  if (hits.length === 0)
    return 'Nothing that looks like a number, an address or a name that leads to a person.';
  const stops = hits.filter(({ level }) => level === 'stop').length;
  const asks = hits.length - stops;
  const must = stops > 0 ? [`${toCount(stops, 'thing')} must go before the text leaves this page.`] : [];
  const may = asks > 0 ? [`${toCount(asks, 'thing')} ${asks === 1 ? 'wants' : 'want'} a second look.`] : [];
  return [...must, ...may, 'Only you see this.'].join(' ');
}

function toItem(form: HTMLFormElement, hit: DraftHit, reasons: Reasons, onReason: () => void): HTMLLIElement {
  const item = find(HTMLLIElement, 'li', copy('.hit-copy', form));
  const { before, words, after } = toContext(hit.within, hit.start, hit.end);
  find(HTMLElement, '.in', item).append(before, make('mark', '', words), after);
  find(HTMLElement, '.why', item).append(
    make('strong', hit.level, hit.level === 'stop' ? 'Must go' : 'Look again'),
    ` ${hit.why} ${hit.mend}`,
  );
  const jump = find(HTMLButtonElement, '.jump', item);
  jump.textContent = `Go to it ${hit.where}`;
  jump.addEventListener('click', () => jumpTo(form, hit));
  const choice = find(HTMLSelectElement, 'select', item);
  for (const reason of toReasons(hit)) {
    const option = make('option', '', REASONS[reason]);
    option.value = reason;
    option.selected = reasons.get(hit.key) === reason;
    choice.append(option);
  }
  choice.addEventListener('change', () => {
    if (isReason(choice.value)) reasons.set(hit.key, choice.value);
    else reasons.delete(hit.key);
    onReason();
  });
  return item;
}

function isReason(value: string): value is Reason {
  return Object.hasOwn(REASONS, value);
}

/** Puts the writer on the words. They may have been moved since the check: the nearest same words are selected. */
function jumpTo(form: HTMLFormElement, { field: id, within, start, end }: DraftHit): void {
  const field = form.querySelector(`#${id}`);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  const words = within.slice(start, end);
  const at = field.value.startsWith(words, start) ? start : field.value.indexOf(words);
  field.focus();
  if (at < 0) return;
  field.setSelectionRange(at, at + words.length);
  // Browsers bring the field into view, and few of them the words in it.
  field.scrollTop = (field.scrollHeight * at) / Math.max(1, field.value.length) - field.clientHeight / 2;
}
