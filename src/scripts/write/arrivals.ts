import { find } from '../dom.ts';
import type { Arrived } from './arrive.ts';
import { findField, findText } from './fields.ts';
import { make } from './make.ts';
import type { Pictures } from './pictures.ts';

/** What is pasted as HTML and would lose something as plain words. */
const RICH = /\bmso-|docs-internal-guid|<(?:h[1-6]|[uo]l|table|strong|em|b|i|a)[\s>]/i;

/** Ways in which a text comes onto the desk: a chosen file, a dropped one, the clipboard. */
export interface Arrivals {
  /** Says something else in place of what was said of them. */
  readonly clear: (words: string) => void;
}

/** Takes texts and pictures in. `onChange` is called when the draft is another one. */
export function makeArrivals(form: HTMLFormElement, pictures: Pictures, onChange: () => void): Arrivals {
  const said = find(HTMLElement, '.read', form);
  const losses = find(HTMLUListElement, '.losses', form);
  const text = findText(form);

  function showLosses(sentences: readonly string[]): void {
    losses.replaceChildren(...sentences.map((sentence) => make('li', '', sentence)));
    losses.hidden = sentences.length === 0;
  }

  /** Puts an arrived text between two places of the one on the desk, with empty lines around whole paragraphs. */
  async function takeIn(arrived: Arrived, start: number, end: number): Promise<string> {
    // Fetched with what reads: the desk is usable one round trip earlier.
    const { renumber, toAmount, toLosses } = await import('./arrive.ts');
    const words = renumber(arrived, pictures.last());
    for (const one of arrived.pictures) if (one) pictures.add(one, one.alt);
    const isBlock = /\n\n|^#/.test(words);
    const before = isBlock && text.value.slice(0, start).trim() !== '' ? '\n\n' : '';
    const after = isBlock && text.value.slice(end).trim() !== '' ? '\n\n' : '';
    text.setRangeText(before + words + after, start, end, 'end');
    for (const name of ['title', 'standfirst'] as const)
      if (findField(form, name).value === '') findField(form, name).value = arrived[name] ?? '';
    showLosses(toLosses(arrived));
    onChange();
    return toAmount(arrived);
  }

  async function takeWord(file: File): Promise<void> {
    said.textContent = `Reading ${file.name}…`;
    showLosses([]);
    try {
      const arrived = await (await import('./word.ts')).takeWord(file);
      const isFirst = text.value.trim() === '';
      const amount = await takeIn(arrived, text.value.length, text.value.length);
      said.textContent = `Read ${amount} from ${file.name}${isFirst ? '' : ', below what was there'}. ${losses.hidden ? 'Nothing was lost.' : 'Look at what changed:'}`;
    } catch (error) {
      said.textContent = isForWriter(error) ? error.message : COULD_NOT_FETCH;
    }
  }

  async function takePicture(file: File): Promise<void> {
    said.textContent = '';
    const { redraw } = await import('./redraw.ts');
    const redrawn = await redraw({ bytes: new Uint8Array(await file.arrayBuffer()), type: file.type });
    if (!redrawn) {
      said.textContent = 'This picture cannot be read. Save it as JPEG or PNG, and choose it again.';
      return;
    }
    const number = pictures.add(redrawn, '');
    text.setRangeText(`\n\n[picture ${number}]\n\n`, text.selectionEnd, text.selectionEnd, 'end');
    text.value = text.value.replaceAll(/\n{3,}/g, '\n\n').replace(/^\n+/, '');
    onChange();
    said.textContent = `Picture ${number} stands where the line [picture ${number}] is. Move that line as you like.`;
    form.querySelector<HTMLElement>(`#desk-alt-${number}`)?.focus();
  }

  async function takePasted(html: string, plain: string): Promise<void> {
    const { selectionStart: start, selectionEnd: end } = text;
    said.textContent = 'Reading what you pasted…';
    try {
      await takeIn((await import('./pasted.ts')).takePasted(html), start, end);
    } catch {
      text.setRangeText(plain, start, end, 'end');
      onChange();
    }
    said.textContent = losses.hidden
      ? 'Pasted, with its headings, lists and links.'
      : 'Pasted. Look at what changed:';
  }

  waitForFiles(form, (file) => void (file.type.startsWith('image/') ? takePicture(file) : takeWord(file)));
  waitForPasted(text, (html, plain) => void takePasted(html, plain));
  return {
    clear: (words) => {
      said.textContent = words;
      showLosses([]);
    },
  };
}

/** Gives every file that is chosen or dropped. */
function waitForFiles(form: HTMLFormElement, take: (file: File) => void): void {
  for (const id of ['word', 'picture']) {
    const input = find(HTMLInputElement, `#desk-${id}`, form);
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file) take(file);
    });
    // So that the same file can be chosen again.
    input.addEventListener('click', () => (input.value = ''));
  }
  form.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  form.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    take(file);
  });
}

/** Gives what is pasted as HTML, with the same in plain words. Plain words alone the browser pastes itself. */
function waitForPasted(text: HTMLTextAreaElement, take: (html: string, plain: string) => void): void {
  text.addEventListener('paste', (event) => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (!RICH.test(html)) return;
    event.preventDefault();
    take(html, event.clipboardData?.getData('text/plain') ?? '');
  });
}

const COULD_NOT_FETCH =
  'The program that reads files could not be fetched. Look whether you are online, and try again.';

/** Errors of our own are sentences; those of a browser that could not fetch a program are not. */
function isForWriter(error: unknown): error is Error {
  return error instanceof Error && !(error instanceof TypeError);
}
