import { find } from '../dom.ts';
import { makeArrivals } from './arrivals.ts';
import type { Check } from './check.ts';
import { isEmpty } from './draft.ts';
import { findFaults } from './faults.ts';
import { fillDraft, findText, readDraft } from './fields.ts';
import { dropKept, keepDraft, keepSoon, readKept } from './keep.ts';
import { makePictures } from './pictures.ts';
import { hideFaults, showFaults } from './summary.ts';

/** Turns the form into a desk. */
export function startDesk(form: HTMLFormElement): void {
  const text = findText(form);
  const keeping = find(HTMLInputElement, '#desk-keep', form);
  const said = find(HTMLElement, '.said', form);
  const pictures = makePictures(form, (number) => {
    text.value = text.value.replace(new RegExp(`\\n*^ {0,3}\\[picture ${number}\\][ \\t]*$`, 'm'), '');
    change();
    text.focus();
  });
  const arrivals = makeArrivals(form, pictures, change);
  let check: Check | undefined;
  let isSafe = false;

  /** Every change of the draft: what was checked is no longer what stands there. */
  function change(): void {
    isSafe = false;
    check?.age();
    if (keeping.checked) keepSoon(() => readDraft(form), refuseKeeping);
  }

  function refuseKeeping(): void {
    keeping.checked = false;
    // An older draft that was kept before would come back in place of this one.
    dropKept();
    said.textContent = 'This browser cannot keep the draft. It stays here until the page is closed.';
  }

  async function runCheck(): Promise<void> {
    const draft = readDraft(form);
    const alts = new Map([...pictures.read()].map(([number, { alt }]) => [number, alt]));
    const faults = findFaults(draft, alts);
    if (faults.length > 0) {
      check?.close();
      showFaults(form, faults);
      return;
    }
    said.textContent = 'Checking…';
    try {
      check ??= (await import('./check.ts')).makeCheck(form, pictures, () => (isSafe = true));
    } catch {
      said.textContent = 'The check could not be fetched. Look whether you are online, and try again.';
      return;
    }
    await check.prepare(draft.text);
    // Read again: the doors open for what stands there now.
    const more = check.run(readDraft(form));
    said.textContent = '';
    if (more.length > 0) showFaults(form, more);
    else hideFaults(form);
  }

  function forget(): void {
    if (!confirm('Take your text, your fields and your pictures off this page for good?')) return;
    dropKept();
    form.reset();
    pictures.clear();
    arrivals.clear('Everything is gone from this page.');
    check?.forget();
    hideFaults(form);
    isSafe = false;
    said.textContent = '';
    find(HTMLInputElement, '#desk-word', form).focus();
  }

  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLElement && 'draft' in target.dataset) change();
  });
  form.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.matches('.check')) void runCheck();
    if (target.matches('.forget')) forget();
  });
  // In a field of one line Enter would press the first button that sends.
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    if (!('draft' in event.target.dataset)) return;
    event.preventDefault();
    void runCheck();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void check?.send();
  });
  keeping.addEventListener('change', () => {
    if (!keeping.checked) dropKept();
    else if (!keepDraft(readDraft(form))) refuseKeeping();
  });
  addEventListener('beforeunload', (event) => {
    if (!isSafe && !keeping.checked && !isEmpty(readDraft(form))) event.preventDefault();
  });
  show(form);
  bringBack(form, keeping, said);
}

/** What only works with this program comes up, and what is for those without it goes. */
function show(form: HTMLFormElement): void {
  form.noValidate = true;
  form.dataset['ready'] = '';
  for (const door of form.querySelectorAll<HTMLElement>('.door')) door.hidden = true;
  // The file is read here and must not be sent as well.
  find(HTMLInputElement, '#desk-word', form).removeAttribute('name');
  document.querySelector('.without-desk')?.remove();
  form.hidden = false;
}

function bringBack(form: HTMLFormElement, keeping: HTMLInputElement, said: HTMLElement): void {
  const kept = readKept();
  if (!kept) return;
  fillDraft(form, kept);
  keeping.checked = true;
  said.textContent = 'Your words are back. Pictures are not kept: choose their file again.';
}
