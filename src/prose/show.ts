import type { HastNode } from 'satteri';
import { escapeHtml } from '#lib/text.ts';
import { reportApart } from './apart.ts';
import { isMark } from './marks.ts';
import { readWords, reportProgram, type Reading } from './reading.ts';
import { showElement } from './show-element.ts';
import { showHeading } from './show-heading.ts';
import { showMark } from './show-mark.ts';
import { showTag } from './show-tag.ts';
import { join, type Jsx } from './segments.ts';
import type { Block, Segment } from './types.ts';

/** One top-level piece of the text as segments. */
export function showBlock(node: HastNode, reading: Reading): Block {
  const segments: Segment[] = [];
  const before = reading.plain.length;
  const { line } = reading.toPlace(node);
  if (node.type !== 'element' || !/^h[1-6]$/.test(node.tagName)) {
    show(node, reading, segments);
    return { line, segments: join(segments), plain: toOwnWords(reading, before) };
  }
  return showHeading(node, reading);
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
      if (!words.endsWith('(')) reportApart(node, words, reading);
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
