import type { HastNode } from 'satteri';
import { escapeHtml, toSlug } from '#lib/text.ts';
import { attributesOf, ELEMENTS } from './elements.ts';
import { isMark } from './marks.ts';
import { readWords, reportProgram, type Reading } from './reading.ts';
import { showMark } from './show-mark.ts';
import { showPicture } from './show-picture.ts';
import { showTag } from './show-tag.ts';
import { join, showAll, type Jsx } from './segments.ts';
import type { Block, Segment } from './types.ts';

type Element = Extract<HastNode, { type: 'element' }>;

/** One top-level piece of the text as segments. Headings begin a part and get an anchor. */
export function showBlock(node: HastNode, reading: Reading): Block {
  const segments: Segment[] = [];
  const before = reading.plain.length;
  const { line } = reading.toPlace(node);
  if (node.type !== 'element' || !/^h[1-6]$/.test(node.tagName)) {
    show(node, reading, segments);
    return { line, segments: join(segments), plain: reading.plain.slice(before).join('') };
  }
  const inner: Segment[] = [];
  showAll(node.children, reading, inner);
  const text = reading.plain.slice(before).join('').trim();
  reading.plain.push('\n\n');
  const depth = Number(node.tagName[1]);
  if (depth === 1 || depth > 4)
    reading.report(
      node,
      'heading',
      `A heading of level ${depth} does not fit in a text.`,
      'Use ## for headings and ### below them; the title is printed by the site.',
    );
  const anchor = reading.toAnchor(toSlug(text) || 'part');
  const heading = { depth, anchor, text };
  return {
    heading,
    line,
    plain: text,
    segments: join([`<h${depth} id="${anchor}">`, ...inner, `</h${depth}>`]),
  };
}

/** Shows one node: appends HTML and marks to `out`, notes what it uses and what is wrong with it. */
export function show(node: HastNode, reading: Reading, out: Segment[]): void {
  switch (node.type) {
    case 'text': {
      const words = readWords(node, node.value, reading);
      reading.plain.push(words);
      out.push(escapeHtml(words));
      return;
    }
    case 'element':
      showElement(node, reading, out);
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      showTagOrMark(node, reading, out);
      return;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) reportProgram(node, 'bracket', reading);
      return;
    case 'mdxjsEsm':
      reportProgram(node, 'line', reading);
      return;
    case 'comment':
      return;
    default:
      reading.report(node, 'html', 'Something stands here that is neither text nor a mark.', 'Take it out.');
  }
}

function showElement(node: Element, reading: Reading, out: Segment[]): void {
  const { tagName, children } = node;
  if (tagName === 'p' && children.length === 1 && isPicture(children[0])) {
    showPicture(children[0], reading, out);
    return;
  }
  if (tagName === 'img') {
    reading.report(
      node,
      'picture-place',
      'A picture stands inside a sentence.',
      'Put it on a line of its own with a blank line before and after.',
    );
    return;
  }
  if (/^h[1-6]$/.test(tagName) && !('id' in node.properties)) {
    reading.report(
      node,
      'heading',
      'A heading stands inside a quotation, a list or a mark.',
      'Put it outside, with a blank line before and after: end the <Passage> or the list first.',
    );
    return;
  }
  const shape = ELEMENTS[tagName];
  if (!shape) {
    reading.report(
      node,
      'html',
      `<${tagName}> does not belong in a text.`,
      'Take it out; Markdown has a sign for most things.',
    );
    return;
  }
  out.push(shape.before ?? '', `<${tagName}${attributesOf(node, reading)}>`);
  if (shape.empty) return;
  if (tagName === 'a') noteLink(node, reading, out);
  else if (tagName === 'code') showCode(node, reading, out);
  else showAll(children, reading, out);
  out.push(`</${tagName}>`, shape.after ?? '');
  if (shape.block) reading.plain.push('\n\n');
}

function showCode({ children }: Element, reading: Reading, out: Segment[]): void {
  reading.within.push('code');
  showAll(children, reading, out);
  reading.within.pop();
}

function noteLink(node: Element, reading: Reading, out: Segment[]): void {
  const before = reading.plain.length;
  if (reading.within.includes('Term'))
    reading.report(
      node,
      'mark-place',
      'A link or a footnote stands inside <Term>.',
      'Put it before or after: a link cannot stand inside a link.',
    );
  reading.within.push('a');
  showAll(node.children, reading, out);
  reading.within.pop();
  const text = reading.plain.slice(before).join('');
  const to = node.properties['href'] ?? '';
  if (!('dataFootnoteRef' in node.properties) && !('dataFootnoteBackref' in node.properties))
    reading.links.push({ to, text, ...reading.toPlace(node) });
  else reading.plain.length = before;
}

function showTagOrMark(node: Jsx, reading: Reading, out: Segment[]): void {
  const name = node.name ?? '';
  if (isMark(name)) showMark(node, name, reading, out);
  else showTag(node, reading, out);
}

function isPicture(node: HastNode | undefined): node is Element {
  return node?.type === 'element' && node.tagName === 'img';
}
