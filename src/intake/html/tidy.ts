import type { Element, ElementContent } from 'hast';
import { withoutHidden } from '#lib/hidden.ts';
import { lose, type Losses } from '../losses.ts';
import { groupPhrases, isBlank, isBlock, isElement, make, textOf } from './tree.ts';

/** Elements that go with everything in them: what is no text, and what was deleted or remarked on. */
export const DROPPED = new Set(
  'head style script template title meta link object embed iframe video audio canvas svg math form select button noscript del'.split(' '),
); // prettier-ignore
const STRESS = new Set(['strong', 'em', 'b', 'i', 's']);
const HEADING = /^h[1-6]$/;
/** Elements that say nothing themselves. */
const BOXES = new Set('html body div section article main header footer aside center figure figcaption address hgroup'.split(' ')); // prettier-ignore
const INLINE_BOXES = new Set('span font u ins mark small big label abbr cite time bdi bdo wbr'.split(' '));
/** What holds words straight, without paragraphs. */
const LINES = new Set('p h1 h2 h3 h4 h5 h6 a strong em b i s'.split(' '));
/** What a heading cannot stand inside. */
const HOLDERS = ['li', 'td', 'th', 'blockquote', 'note-text', 'dd', 'dt'];

/** An element with its words made even: no stress around spaces, headings only where they may stand, no empty ones. */
export function tidy(element: Element, within: readonly string[], losses: Losses): ElementContent[] {
  const { tagName } = element;
  if (DROPPED.has(tagName)) return [];
  const even = { ...element, children: element.children.flatMap((node) => tidyText(node, losses)) };
  if (STRESS.has(tagName)) return tidyStress(even);
  if (HEADING.test(tagName)) return tidyHeading(even, within);
  if (tagName === 'table') return tidyTable(even);
  if (INLINE_BOXES.has(tagName)) return even.children;
  if (BOXES.has(tagName))
    return within.some((name) => LINES.has(name)) ? even.children : groupPhrases(even.children);
  return [even];
}

function tidyText(node: ElementContent, losses: Losses): ElementContent[] {
  if (node.type !== 'text') return [node];
  const plain = node.value
    .replaceAll('\u00AD', '')
    .replaceAll(/[\u00A0\u2007\u202F\u2028\u2029\v]/g, ' ')
    .replaceAll('\u2011', '-');
  const value = withoutHidden(plain);
  if (value !== plain) lose(losses, 'invisible');
  return value === '' ? [] : [{ ...node, value }];
}

/** Spaces at the ends of stressed words belong outside: `**word **` is not stress in Markdown. */
function tidyStress(element: Element): ElementContent[] {
  // Google Docs wraps a whole text in one <b>.
  if (element.children.every(isBlank) || element.children.some(isBlock)) return element.children;
  const [first, last] = [element.children[0], element.children.at(-1)];
  const lead = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : '';
  const tail = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : '';
  const children = element.children.map((node) => {
    if (node.type !== 'text') return node;
    const start = node === first ? node.value.trimStart() : node.value;
    return { ...node, value: node === last ? start.trimEnd() : start };
  });
  const spaces = (value: string): ElementContent[] => (value === '' ? [] : [{ type: 'text', value }]);
  return [...spaces(lead), { ...element, children }, ...spaces(tail)];
}

function tidyHeading(element: Element, within: readonly string[]): ElementContent[] {
  if (textOf(element.children).trim() === '') return [];
  const children = element.children.flatMap((node) =>
    isElement(node, 'strong', 'b')
      ? node.children
      : isElement(node, 'br')
        ? [{ type: 'text' as const, value: ' ' }]
        : [node],
  );
  if (!within.some((name) => HOLDERS.includes(name))) return [{ ...element, children }];
  return [make('p', [make('strong', children)])];
}

/** Rows and cells of a table wherever they stand. A table of one cell is a box around text: the text stays. */
function tidyTable(table: Element): ElementContent[] {
  const rows = findAll(table.children, 'tr');
  const cells = rows.flatMap((row) => findAll(row.children, 'td', 'th'));
  if (cells.length < 2) return cells.flatMap((cell) => groupPhrases(cell.children));
  const isHeaded = rows.some((row) => row.children.some((cell) => isElement(cell, 'th')));
  const even = rows.map((row, index) => ({
    ...row,
    children: findAll(row.children, 'td', 'th').map((cell) => ({
      ...cell,
      tagName: index === 0 && !isHeaded ? 'th' : cell.tagName,
      children: flattenCell(cell.children),
    })),
  }));
  return [{ ...table, children: even }];
}

/** A cell holds one line in Markdown: paragraphs and list items in it are parted by line breaks. */
function flattenCell(nodes: readonly ElementContent[]): ElementContent[] {
  const lines = toLines(nodes).filter((line) => line.some((node) => !isBlank(node)));
  return lines.flatMap((line, index) => (index === 0 ? line : [make('line-break', []), ...line]));
}

function toLines(nodes: readonly ElementContent[]): ElementContent[][] {
  return groupPhrases(nodes).flatMap((node) =>
    !isBlock(node) ? [] : node.children.some(isBlock) ? toLines(node.children) : [node.children],
  );
}

function findAll(nodes: readonly ElementContent[], ...names: readonly string[]): Element[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    return names.includes(node.tagName) ? [node] : findAll(node.children, ...names);
  });
}
