import type { Element, ElementContent } from 'hast';
import { isElement, make, read, rewrite, textOf } from './tree.ts';

const TARGET = /^(?:foot|end)note-\d+$/;
const BACK = /^#(?:foot|end)note-ref-\d+$/;

/**
 * Footnotes of a Word file, which come as links to a list at the end, as `note-call` and `note-text` elements that carry
 * the note's number in `name`.
 */
export function markFootnotes(nodes: readonly ElementContent[]): ElementContent[] {
  const numbers = new Map<string, string>();
  const called = rewrite(nodes, (element) => {
    const target = isElement(element, 'a') ? read(element, 'href').slice(1) : '';
    if (TARGET.test(target) && read(element, 'id').includes('-ref-')) {
      const number = numbers.get(target) ?? String(numbers.size + 1);
      numbers.set(target, number);
      return [make('note-call', [], { name: number })];
    }
    const [only] = element.children;
    return element.tagName === 'sup' && element.children.length === 1 && isElement(only, 'note-call')
      ? [only]
      : [element];
  });
  return called.flatMap((node) =>
    isNoteList(node) ? node.children.flatMap((item) => toText(item, numbers)) : [node],
  );
}

function isNoteList(node: ElementContent): node is Element {
  return (
    isElement(node, 'ol') &&
    node.children.some((item) => isElement(item, 'li') && TARGET.test(read(item, 'id')))
  );
}

function toText(item: ElementContent, numbers: ReadonlyMap<string, string>): ElementContent[] {
  if (!isElement(item, 'li')) return [];
  const number = numbers.get(read(item, 'id'));
  if (number === undefined) return [];
  const body = rewrite(item.children, (element) =>
    isElement(element, 'a') && BACK.test(read(element, 'href')) ? [] : [element],
  );
  return textOf(body).trim() === '' ? [] : [make('note-text', body, { name: number })];
}
