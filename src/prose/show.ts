import type { HastNode } from 'satteri';
import { escapeHtml, findNearest, toSlug } from '#lib/text.ts';
import { attributesOf, ELEMENTS, TAGS } from './elements.ts';
import { isMark, marks } from './marks.ts';
import { showMark } from './show-mark.ts';
import { showPicture } from './show-picture.ts';
import type { Reading } from './reading.ts';
import type { Block, Segment } from './types.ts';

type Element = Extract<HastNode, { type: 'element' }>;
export type Jsx = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** One top-level piece of the text as segments. Headings begin a part and get an anchor. */
export function showBlock(node: HastNode, reading: Reading): Block {
  const segments: Segment[] = [];
  if (node.type !== 'element' || !/^h[1-6]$/.test(node.tagName)) {
    show(node, reading, segments);
    return { segments: join(segments) };
  }
  const before = reading.plain.length;
  const inner: Segment[] = [];
  showAll(node.children, reading, inner);
  const text = reading.plain.slice(before).join('').trim();
  reading.plain.push('\n\n');
  const depth = Number(node.tagName[1]);
  if (depth === 1 || depth > 4)
    reading.report(node, 'heading', `A heading of level ${depth} does not fit in a text.`, 'Use ## for headings and ### below them; the title is printed by the site.');
  const anchor = reading.toAnchor(toSlug(text) || 'part');
  const heading = { depth, anchor, text };
  return { heading, segments: join([`<h${depth} id="${anchor}">`, ...inner, `</h${depth}>`]) };
}

/** Shows one node: appends HTML and marks to `out`, notes what it uses and what is wrong with it. */
export function show(node: HastNode, reading: Reading, out: Segment[]): void {
  switch (node.type) {
    case 'text':
      reading.plain.push(node.value);
      out.push(escapeHtml(node.value));
      return;
    case 'element':
      showElement(node, reading, out);
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      showTag(node, reading, out);
      return;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) return;
      reading.report(node, 'code', 'Curly brackets hold a program here, and texts are not programs.', 'Write \\{ and \\} for plain brackets, or take them out.');
      return;
    case 'mdxjsEsm':
      reading.report(node, 'code', 'A line that begins with “import” or “export” is a program.', 'Take the line out, or begin it with another word.');
      return;
    case 'comment':
      return;
    default:
      reading.report(node, 'html', 'Something stands here that is neither text nor a mark.', 'Take it out.');
  }
}

/** Shows nodes one after the other. */
export function showAll(nodes: readonly HastNode[], reading: Reading, out: Segment[]): void {
  for (const node of nodes) show(node, reading, out);
}

/** Joins neighbouring pieces of HTML, so that a text is a few long strings and its marks. */
export function join(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (typeof segment === 'string' && typeof last === 'string') joined[joined.length - 1] = last + segment;
    else joined.push(segment);
  }
  return joined.filter((segment) => typeof segment !== 'string' || segment.trim() !== '' || joined.length > 1);
}

function showElement(node: Element, reading: Reading, out: Segment[]): void {
  const { tagName, children } = node;
  if (tagName === 'p' && children.length === 1 && isPicture(children[0])) {
    showPicture(children[0], reading, out);
    return;
  }
  if (tagName === 'img') {
    reading.report(node, 'picture-place', 'A picture stands inside a sentence.', 'Put it on a line of its own with a blank line before and after.');
    return;
  }
  const shape = ELEMENTS[tagName];
  if (!shape) {
    reading.report(node, 'html', `<${tagName}> does not belong in a text.`, 'Take it out; Markdown has a sign for most things.');
    return;
  }
  out.push(shape.before ?? '', `<${tagName}${attributesOf(node, reading)}>`);
  if (shape.empty) return;
  if (tagName === 'a') noteLink(node, reading, out);
  else showAll(children, reading, out);
  out.push(`</${tagName}>`, shape.after ?? '');
  if (shape.block) reading.plain.push('\n\n');
}

function noteLink(node: Element, reading: Reading, out: Segment[]): void {
  const before = reading.plain.length;
  showAll(node.children, reading, out);
  const text = reading.plain.slice(before).join('');
  const to = String(node.properties['href'] ?? '');
  if (!('dataFootnoteRef' in node.properties) && !('dataFootnoteBackref' in node.properties))
    reading.links.push({ to, text, ...reading.toPlace(node) });
  else reading.plain.length = before;
}

function showTag(node: Jsx, reading: Reading, out: Segment[]): void {
  const name = node.name ?? '';
  if (isMark(name)) {
    showMark(node, name, reading, out);
    return;
  }
  const allowed = TAGS[name];
  const faulty = node.attributes.find((attribute) => attribute.type !== 'mdxJsxAttribute' || attribute.name !== allowed?.attribute || typeof attribute.value !== 'string');
  if (!allowed || faulty) {
    const nearest = findNearest(name, Object.keys(marks));
    const hint = nearest && !allowed ? ` Did you mean <${nearest}>?` : '';
    const message = allowed ? `<${name}> may carry no attributes here.` : `<${name}> is not one of the marks.${hint}`;
    reading.report(node, allowed ? 'html' : 'mark', message, `Use one of ${Object.keys(marks).join(', ')}, or plain Markdown.`);
    return;
  }
  const [attribute] = node.attributes;
  const value = attribute && typeof attribute.value === 'string' ? ` ${allowed.attribute ?? ''}="${escapeHtml(attribute.value)}"` : '';
  out.push(`<${name}${value}>`);
  if (allowed.empty) return;
  showAll(node.children, reading, out);
  out.push(`</${name}>`);
}

function isPicture(node: HastNode | undefined): node is Element {
  return node?.type === 'element' && node.tagName === 'img';
}
