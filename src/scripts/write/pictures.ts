import { copy, find } from '../dom.ts';
import { toLine } from './draft.ts';
import type { Redrawn } from './redraw.ts';

/** The pictures on the desk, by the number that stands in the text. */
export interface Pictures {
  /** Puts a picture on the desk, and gives its number. */
  readonly add: (redrawn: Redrawn, alt: string) => number;
  /** The pictures with what is said of them now. */
  readonly read: () => ReadonlyMap<number, Redrawn & { readonly alt: string }>;
  /** The highest number given so far. */
  readonly last: () => number;
  readonly clear: () => void;
}

/** Keeps the list of pictures. `onTakeOut` is told the number of one that the writer took away. */
export function makePictures(form: HTMLFormElement, onTakeOut: (number: number) => void): Pictures {
  const list = find(HTMLOListElement, '.pictures', form);
  const held = new Map<number, Redrawn & { readonly item: HTMLLIElement }>();
  let last = 0;

  function add(redrawn: Redrawn, alt: string): number {
    const number = ++last;
    const item = toItem(form, number, redrawn.canvas, alt);
    held.set(number, { ...redrawn, item });
    find(HTMLButtonElement, '.take-out', item).addEventListener('click', () => {
      held.delete(number);
      item.remove();
      list.hidden = held.size === 0;
      onTakeOut(number);
    });
    list.append(item);
    list.hidden = false;
    return number;
  }

  return {
    add,
    read: () =>
      new Map(
        [...held].map(([number, { item, ...redrawn }]) => [
          number,
          { ...redrawn, alt: toLine(find(HTMLTextAreaElement, 'textarea', item).value) },
        ]),
      ),
    last: () => last,
    clear: () => {
      // A canvas of no size gives its memory back at once.
      for (const { canvas } of held.values()) canvas.width = canvas.height = 0;
      held.clear();
      list.replaceChildren();
      list.hidden = true;
      last = 0;
    },
  };
}

function toItem(
  form: HTMLFormElement,
  number: number,
  canvas: HTMLCanvasElement,
  alt: string,
): HTMLLIElement {
  const item = find(HTMLLIElement, 'li', copy('.picture-copy', form));
  const field = find(HTMLTextAreaElement, 'textarea', item);
  field.id = `desk-alt-${number}`;
  field.value = alt;
  find(HTMLElement, 'label span', item).textContent = `Picture ${number}: what does it show?`;
  canvas.role = 'img';
  canvas.ariaLabel = `Picture ${number}`;
  find(HTMLCanvasElement, 'canvas', item).replaceWith(canvas);
  find(HTMLButtonElement, '.take-out', item).ariaLabel = `Take picture ${number} out`;
  return item;
}
