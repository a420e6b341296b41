// Fetched when a reader opens search from another page: the form of the search page, in a dialog. Runs once; afterwards the dialog
// is only opened again.
import { toSearch } from './asked.ts';
import { find } from '../dom.ts';
import { startFinder } from './finder.ts';
import { makeSources } from './load.ts';

const SEARCH = '/search/';
const SHEET = '/search/dialog.css';

void openDialog().catch(() => location.assign(`${SEARCH}#q`));

async function openDialog(): Promise<void> {
  // What answers come from sets out together with the form.
  const sources = makeSources();
  sources.wake();
  const [form] = await Promise.all([fetchForm(), loadSheet()]);
  const dialog = document.createElement('dialog');
  dialog.className = 'finding';
  dialog.setAttribute('aria-labelledby', 'finding');
  dialog.append(form);
  document.body.append(dialog);
  const whole = find(HTMLAnchorElement, '.whole', dialog);
  startFinder(find(HTMLElement, '.finder', dialog), sources, (asked) => {
    whole.href = SEARCH + toSearch(asked);
  });
  find(HTMLButtonElement, '.close', dialog).addEventListener('click', () => dialog.close());
  // In a search field Escape first empties the field; here it closes, as everywhere else.
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') dialog.close();
  });
  // The field is in focus whenever the dialog opens, not the first link in it.
  find(HTMLInputElement, '#q', dialog).autofocus = true;
  dialog.showModal();
}

/** The form as it stands on the search page. The browser reads the page itself, so no text is turned into HTML here. */
function fetchForm(): Promise<DocumentFragment> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.addEventListener('error', fail);
    request.addEventListener('load', () => {
      const page = request.responseXML;
      if (!page) {
        fail(new Error(String(request.status)));
        return;
      }
      const form = document.createDocumentFragment();
      const bar = find(HTMLTemplateElement, '.dialog-copy', page).content;
      for (const part of [bar, find(HTMLElement, '.finder', page)])
        form.append(document.importNode(part, true));
      done(form);
    });
    request.open('GET', SEARCH);
    request.send();
  });
}

/** The sheet of the search page, so that nothing is shown before it can be set. */
function loadSheet(): Promise<void> {
  return new Promise((done, fail) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = SHEET;
    link.addEventListener('load', () => done());
    link.addEventListener('error', fail);
    document.head.append(link);
  });
}
