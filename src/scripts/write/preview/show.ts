import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { findAddressFault } from '#lib/addresses.ts';
import { make } from '../make.ts';
import { showList, showTable, type ShowAll } from './blocks.ts';
import { readTag, toMarkLabel } from './tags.ts';

/** How the picture in a file is shown. */
export type ShowPicture = (file: string, alt: string) => Node;

/** Elements that come of tags in a text. Marks become labels. */
const TAGS = ['abbr', 'cite', 'kbd', 'q', 'sub', 'sup'] as const;
/** Levels are moved down: on this page the text stands inside a section of a section. */
const HEADINGS = ['h5', 'h5', 'h6', 'h6', 'h6', 'h6'] as const;
const ELEMENTS = {
  paragraph: 'p', emphasis: 'em', strong: 'strong', delete: 'del', blockquote: 'blockquote',
  break: 'br', thematicBreak: 'hr',
} as const; // prettier-ignore

/** A text as a reader will roughly see it, made of nodes: no part of it is ever read as HTML. */
export function showText(root: Root, showPicture: ShowPicture): DocumentFragment {
  const notes = new Map<string, FootnoteDefinition>();
  const addresses = new Map<string, string>();
  for (const node of root.children) {
    if (node.type === 'footnoteDefinition') notes.set(node.identifier, node);
    if (node.type === 'definition') addresses.set(node.identifier, node.url);
  }
  // In the order in which they are called.
  const called: string[] = [];
  const showAll: ShowAll = (nodes) => nest(nodes, show);

  function show(node: Nodes): Node[] {
    if (node.type in ELEMENTS) {
      const name = ELEMENTS[node.type as keyof typeof ELEMENTS];
      return [make(name, '', ...('children' in node ? showAll(node.children) : []))];
    }
    switch (node.type) {
      case 'text':
        return [document.createTextNode(node.value)];
      case 'heading':
        return [make(HEADINGS[node.depth - 1] ?? 'h6', '', ...showAll(node.children))];
      case 'inlineCode':
        return [make('code', '', node.value)];
      case 'code':
        return [make('pre', '', make('code', '', node.value))];
      case 'html':
        return [showTag(node.value)];
      case 'image':
        return [showPicture(node.url.replace(/^\.\//, ''), node.alt ?? '')];
      case 'link':
        return [showLink(node.url, showAll(node.children))];
      case 'linkReference':
        return [showLink(addresses.get(node.identifier) ?? '', showAll(node.children))];
      case 'list':
        return [showList(node, showAll)];
      case 'table':
        return [showTable(node, showAll)];
      case 'footnoteReference':
        if (!called.includes(node.identifier)) called.push(node.identifier);
        return [make('sup', '', String(called.indexOf(node.identifier) + 1))];
      default:
        return [];
    }
  }

  const shown = document.createDocumentFragment();
  shown.append(...showAll(root.children));
  const items: Node[] = [];
  // A note may call another: the list grows while it is walked.
  for (const id of called) items.push(make('li', '', ...showAll(notes.get(id)?.children ?? [])));
  if (items.length > 0) shown.append(make('ol', 'footnotes', ...items));
  return shown;
}

/** Siblings shown, with what stands between an opening tag and its closing one put inside an element. */
function nest(nodes: readonly Nodes[], show: (node: Nodes) => Node[]): Node[] {
  const shown = document.createDocumentFragment();
  let inner: ParentNode = shown;
  for (const node of nodes) {
    const tag = node.type === 'html' ? readTag(node.value) : undefined;
    const name = TAGS.find((one) => one === tag?.name);
    if (!tag || !name) inner.append(...show(node));
    else if (tag.isClosing) inner = (inner instanceof Element && inner.parentNode) || shown;
    else {
      const element = make(name);
      inner.append(element);
      inner = element;
    }
  }
  return [...shown.childNodes];
}

function showTag(value: string): Node {
  const tag = readTag(value);
  if (tag?.name === 'br') return make('br');
  return tag ? make('span', 'mark', toMarkLabel(tag)) : document.createTextNode(value);
}

/** Opens beside this page, which holds the draft. */
function showLink(address: string, children: readonly Node[]): Node {
  const link = make('a', '', ...children);
  if (findAddressFault(address) !== undefined) return link;
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  return link;
}
