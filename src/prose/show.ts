import type { HastNode } from 'satteri';
import { escapeHtml, toSlug } from '#lib/text.ts';
import { isMark } from './marks.ts';
import { readWords, reportProgram, type Reading } from './reading.ts';
import { showElement } from './show-element.ts';
import { showMark } from './show-mark.ts';
import { showTag } from './show-tag.ts';
import { join, showAll, type Jsx } from './segments.ts';
import type { Block, Segment } from './types.ts';

/** One top-level piece of the text as segments. Headings begin a part and get an anchor. */
export function showBlock(node: HastNode, reading: Reading): Block {
  const segments: Segment[] = [];
  const before = reading.plain.length;
  const { line } = reading.toPlace(node);
  if (node.type !== 'element' || !/^h[1-6]$/.test(node.tagName)) {
    show(node, reading, segments);
    return { line, segments: join(segments), plain: toOwnWords(reading, before) };
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

function toOwnWords({ plain, voices }: Reading, from: number): string {
  const isVoice = (index: number) => voices.some((voice) => index >= voice.from && index < voice.to);
  return plain.filter((_, index) => index >= from && !isVoice(index)).join('');
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

function showTagOrMark(node: Jsx, reading: Reading, out: Segment[]): void {
  const name = node.name ?? '';
  if (isMark(name)) showMark(node, name, reading, out);
  else showTag(node, reading, out);
}
