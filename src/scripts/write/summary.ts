import { find } from '../dom.ts';
import type { Fault } from './faults.ts';
import { make } from './make.ts';

/** Names everything that has to be mended, each with a way to its field, and puts the reader there. */
export function showFaults(form: HTMLFormElement, faults: readonly Fault[]): void {
  hideFaults(form);
  const summary = find(HTMLElement, '.summary', form);
  find(HTMLElement, 'h3', summary).textContent =
    faults.length === 1
      ? 'One thing is to be mended first'
      : `${faults.length} things are to be mended first`;
  find(HTMLUListElement, 'ul', summary).replaceChildren(...faults.map((fault) => toItem(form, fault)));
  for (const { field, says } of faults) mark(form, field, says);
  summary.hidden = false;
  summary.focus();
}

/** Takes the list of faults and every sign of it away. */
export function hideFaults(form: HTMLFormElement): void {
  find(HTMLElement, '.summary', form).hidden = true;
  for (const words of form.querySelectorAll('.fault')) words.remove();
  for (const field of form.querySelectorAll('[aria-invalid]')) {
    field.removeAttribute('aria-invalid');
    const others = (field.getAttribute('aria-describedby') ?? '').replace(/\S+-fault\s?/, '').trim();
    if (others) field.setAttribute('aria-describedby', others);
    else field.removeAttribute('aria-describedby');
  }
}

function toItem(form: HTMLFormElement, { field, says }: Fault): HTMLLIElement {
  const link = make('a', '', says);
  link.href = `#${field}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    form.querySelector<HTMLElement>(`#${field}`)?.focus();
  });
  return make('li', '', link);
}

/** Says beside the field what is wrong with it. A field with two faults shows the first. */
function mark(form: HTMLFormElement, id: string, says: string): void {
  const field = form.querySelector(`#${id}`);
  if (!field || field.hasAttribute('aria-invalid')) return;
  const words = make('p', 'fault', says);
  words.id = `${id}-fault`;
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute(
    'aria-describedby',
    `${words.id} ${field.getAttribute('aria-describedby') ?? ''}`.trim(),
  );
  if (field.tagName === 'FIELDSET') field.querySelector('legend')?.after(words);
  else field.before(words);
}
