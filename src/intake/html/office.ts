import type { Element, ElementContent, RootContent } from 'hast';
import { isBlank, isElement, make, read, rewrite, textOf } from './tree.ts';

/**
 * What Word and Google Docs put on a clipboard, with their own ways of saying list, note, title and stress turned into
 * those of HTML. Deletions and comments of Word are taken out with everything in them.
 */
export function fromOffice(nodes: readonly RootContent[]): ElementContent[] {
  return groupItems(
    rewrite(nodes, (element) => change({ ...element, children: groupItems(element.children) })),
  );
}

function change(element: Element): ElementContent[] {
  const style = read(element, 'style').toLowerCase();
  const name = read(element, 'className');
  if (/mso-element: ?comment|mso-comment-|display: ?none|mso-hide: ?all|mso-special-character/.test(style))
    return [];
  if (/\bmso(?:del|comment)/i.test(name) || (element.tagName.includes(':') && isBlank(element))) return [];
  if (style.includes('mso-list:ignore') || style.includes('mso-list: ignore'))
    return [make('list-sign', element.children)];
  if (element.tagName === 'p') return [changeParagraph(element, style, name)];
  if (/mso-element: ?(?:foot|end)note-list/.test(style))
    return [
      make(
        'ol',
        element.children.filter((node) => isElement(node, 'li')),
      ),
    ];
  const note = /^[fe]tn(\d+)$|^edn(\d+)$/.exec(read(element, 'id'));
  if (element.tagName === 'div' && note)
    return [make('li', element.children, { id: `footnote-${note[1] ?? note[2] ?? ''}` })];
  if (element.tagName === 'a') return changeNote(element);
  if (element.tagName === 'span') return toStress(element, style);
  return [element];
}

function changeParagraph(element: Element, style: string, name: string): Element {
  if (/\bMsoTitle/i.test(name)) return make('h1', element.children, { className: ['title'] });
  if (/\bMsoSubtitle/i.test(name)) return make('p', element.children, { className: ['subtitle'] });
  const level = /mso-list:[^;]*level(\d)/.exec(style)?.[1];
  if (level === undefined) return element;
  const sign = textOf(findAll(element, 'list-sign')).trim();
  return make('list-line', withoutSigns(element.children), {
    level,
    kind: /^\(?[\da-z]{1,4}[.)]/i.test(sign) ? 'ol' : 'ul',
  });
}

/** `#_ftn1` calls a note and `#_ftnref1` leads back from it. */
function changeNote(element: Element): ElementContent[] {
  const [, back, number] = /^#_(?:ftn|edn)(ref)?(\d+)$/.exec(read(element, 'href')) ?? [];
  if (number === undefined) return [element];
  return back === undefined
    ? [make('a', [], { href: `#footnote-${number}`, id: `footnote-ref-${number}` })]
    : [make('a', [], { href: `#footnote-ref-${number}` })];
}

function toStress(element: Element, style: string): ElementContent[] {
  const bold = /font-weight: ?(?:bold|[6-9]00)/.test(style);
  const italic = /font-style: ?italic/.test(style);
  const inner = italic ? [make('em', element.children)] : element.children;
  return bold ? [make('strong', inner)] : inner;
}

/** Paragraphs that Word calls list lines, as nested lists. */
function groupItems(nodes: readonly ElementContent[]): ElementContent[] {
  const grouped: ElementContent[] = [];
  let open: Element[] = [];
  for (const node of nodes) {
    if (!isElement(node, 'list-line')) {
      if (!isBlank(node)) open = [];
      grouped.push(node);
      continue;
    }
    const level = Math.min(Number(read(node, 'level')), open.length + 1);
    open = open.slice(0, level);
    let list = open[level - 1];
    if (!list || list.tagName !== read(node, 'kind')) {
      list = make(read(node, 'kind'), []);
      const holder = open[level - 2]?.children.at(-1);
      if (isElement(holder)) holder.children.push(list);
      else grouped.push(list);
      open = [...open.slice(0, level - 1), list];
    }
    list.children.push(make('li', node.children));
  }
  return grouped;
}

function findAll(element: Element, name: string): Element[] {
  return element.children.flatMap((node) =>
    isElement(node) ? (node.tagName === name ? [node] : findAll(node, name)) : [],
  );
}

function withoutSigns(nodes: readonly ElementContent[]): ElementContent[] {
  return rewrite(nodes, (element) => (element.tagName === 'list-sign' ? [] : [element]));
}
