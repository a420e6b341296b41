import type { Element, ElementContent, RootContent } from 'hast';

/** What stands in place of an element. `within` names the elements around it, outermost first. */
export type Change = (element: Element, within: readonly string[]) => readonly ElementContent[];

/** The nodes with every element replaced by what `change` gives for it, innermost first. Remarks and doctypes go. */
export function rewrite(
  nodes: readonly RootContent[],
  change: Change,
  within: readonly string[] = [],
): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element') return [];
    const children = rewrite(node.children, change, [...within, node.tagName]);
    return [...change({ ...node, children }, within)];
  });
}

/** A new element. */
export function make(
  tagName: string,
  children: readonly ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** The words of nodes. */
export function textOf(nodes: readonly RootContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('');
}

/** Whether `node` is an element of one of these names. */
export function isElement(node: RootContent | undefined, ...names: readonly string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** A property as text. */
export function read(element: Element, name: string): string {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value);
}

const BLOCKS = new Set(
  'p ul ol li table thead tbody tr td th blockquote pre hr h1 h2 h3 h4 h5 h6 dl dt dd note-text'.split(' '),
);

/** Whether `node` stands on lines of its own. */
export function isBlock(node: RootContent | undefined): node is Element {
  return isElement(node) && BLOCKS.has(node.tagName);
}

/** Whether `node` shows nothing. */
export function isBlank(node: RootContent): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type !== 'element') return true;
  return !['picture', 'note-call', 'hr', 'input'].includes(node.tagName) && node.children.every(isBlank);
}

/** Blocks as they are, and every run of words between them as a paragraph. */
export function groupPhrases(nodes: readonly ElementContent[]): ElementContent[] {
  const grouped: ElementContent[] = [];
  let open: Element | undefined;
  for (const node of nodes) {
    if (isBlock(node)) {
      grouped.push(node);
      open = undefined;
    } else if (open) open.children.push(node);
    else if (!isBlank(node)) grouped.push((open = make('p', [node])));
  }
  return grouped;
}
