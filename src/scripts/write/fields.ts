import { find } from '../dom.ts';
import { toLine, type Draft } from './draft.ts';

/** The box that holds the text. */
export function findText(form: HTMLFormElement): HTMLTextAreaElement {
  return find(HTMLTextAreaElement, '#desk-text', form);
}

/** The field of one line or two with this name. */
export function findField(
  form: HTMLFormElement,
  name: 'title' | 'standfirst' | 'name' | 'email' | 'message',
): HTMLInputElement | HTMLTextAreaElement {
  const field = form.querySelector(`#desk-${name}`);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field;
  throw new Error(name);
}

/** What stands in the form now. */
export function readDraft(form: HTMLFormElement): Draft {
  const line = (name: 'title' | 'standfirst' | 'name') => toLine(findField(form, name).value);
  const topics = [...form.querySelectorAll<HTMLInputElement>('[name=topics]:checked')];
  return {
    title: line('title'),
    standfirst: line('standfirst'),
    name: line('name'),
    topics: topics.map(({ value }) => value),
    text: findText(form).value,
  };
}

/** Puts a draft into the form. */
export function fillDraft(form: HTMLFormElement, draft: Draft): void {
  for (const name of ['title', 'standfirst', 'name'] as const) findField(form, name).value = draft[name];
  for (const box of form.querySelectorAll<HTMLInputElement>('[name=topics]'))
    box.checked = draft.topics.includes(box.value);
  findText(form).value = draft.text;
}
