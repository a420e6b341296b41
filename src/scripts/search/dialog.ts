// Fetched when a reader opens search from another page: the search form in a dialog. Runs once; afterwards the dialog is only
// opened again.
import { toSearch } from './asked.ts';
import { find } from '../dom.ts';
import { FORM } from './files.ts';
import { startFinder } from './finder.ts';
import { makeSources } from './load.ts';

const SEARCH = '/search/';

void openDialog().catch(() => location.assign(`${SEARCH}#q`));

async function openDialog(): Promise<void> {
  // What answers come from sets out together with the form.
  const sources = makeSources();
  sources.wake();
  const dialog = document.createElement('dialog');
  dialog.className = 'finding';
  dialog.setAttribute('aria-labelledby', 'finding');
  dialog.append(...(await fetchForm()));
  document.body.append(dialog);
  const whole = find(HTMLAnchorElement, '.whole', dialog);
  startFinder(find(HTMLElement, '.finder', dialog), sources, (asked) => {
    whole.href = SEARCH + toSearch(asked);
  });
  const close = find(HTMLButtonElement, '.close', dialog);
  close.hidden = false;
  close.addEventListener('click', () => dialog.close());
  // In a search field Escape first empties the field; here it closes, as everywhere else.
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') dialog.close();
  });
  // A place on the page under the dialog is shown once that is gone; the keyboard then goes on from there.
  dialog.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.pathname === location.pathname && !(ctrlKey || metaKey || shiftKey)) dialog.close();
  });
  // The field is in focus whenever the dialog opens, not the first link in it.
  find(HTMLInputElement, '#q', dialog).autofocus = true;
  dialog.showModal();
}

/** The form with its rules, which the policy of this page names too. The browser reads the page itself, so no text is turned into HTML here. */
function fetchForm(): Promise<Node[]> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.addEventListener('error', fail);
    request.addEventListener('load', () => {
      const page = request.responseXML;
      const parts = ['style', '.bar', '.finder'].map((part) => page?.querySelector(part));
      const found = parts.filter((part) => part instanceof Element);
      if (found.length === parts.length) done(found.map((part) => document.importNode(part, true)));
      else fail(new Error(String(request.status)));
    });
    request.open('GET', FORM);
    request.send();
  });
}
