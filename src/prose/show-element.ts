import type { HastNode } from 'satteri';
import { reportApart } from './apart.ts';
import { attributesOf, ELEMENTS, isTyped } from './elements.ts';
import type { Reading } from './reading.ts';
import { showPicture } from './show-picture.ts';
import { showAll } from './segments.ts';
import type { Segment } from './types.ts';

type Element = Extract<HastNode, { type: 'element' }>;

/** Shows what Markdown became: one of the elements that texts may hold, or a problem. */
export function showElement(node: Element, reading: Reading, out: Segment[]): void {
  const { tagName, children } = node;
  if (tagName === 'p' && children.length === 1 && isPicture(children[0])) {
    if (reading.within.includes('Voice'))
      reading.report(
        node,
        'voice',
        'A picture stands inside <Voice>.',
        'Type the words: a picture of them can be neither searched nor read aloud, and shows more than the words.',
      );
    else showPicture(children[0], reading, out);
    return;
  }
  if (tagName === 'input') {
    reportTick(node, reading);
    return;
  }
  const shape = ELEMENTS[tagName];
  if (!shape || isInnerHeading(node)) {
    reading.report(node, ...sayRefused(node));
    return;
  }
  const before = out.at(-1);
  if (tagName === 'a' && isTyped(node) && typeof before === 'string') reportApart(node, before, reading);
  out.push(shape.before ?? '', `<${tagName}${attributesOf(node, reading)}>`);
  if (shape.empty) return;
  if (tagName === 'a') noteLink(node, reading, out);
  else if (tagName === 'code') showCode(node, reading, out);
  else showAll(children, reading, out);
  out.push(`</${tagName}>`, shape.after ?? '');
  if (shape.block) reading.plain.push('\n\n');
}

function isPicture(node: HastNode | undefined): node is Element {
  return node?.type === 'element' && node.tagName === 'img';
}

/** The box of a list to tick. The sheet draws it; on a screen there is nothing to keep a tick in. */
function reportTick(node: Element, reading: Reading): void {
  if ('checked' in node.properties && node.properties['checked'] !== false)
    reading.report(
      node,
      'list',
      'A box in this list is ticked.',
      'Leave it empty, as [ ]: readers tick it on paper.',
    );
}

/** Headings that begin a part never come here; the one above footnotes does, with its id. */
function isInnerHeading({ tagName, properties }: Element): boolean {
  return /^h[1-6]$/.test(tagName) && !('id' in properties);
}

function sayRefused(node: Element): [rule: string, message: string, mend: string] {
  if (node.tagName === 'img')
    return [
      'picture-place',
      'A picture stands inside a sentence.',
      'Put it on a line of its own with a blank line before and after.',
    ];
  if (isInnerHeading(node))
    return [
      'heading',
      'A heading stands inside a quotation, a list or a mark.',
      'Put it outside, with a blank line before and after: end the <Passage> or the list first.',
    ];
  return [
    'html',
    `<${node.tagName}> does not belong in a text.`,
    'Take it out; Markdown has a sign for most things.',
  ];
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

function showCode({ children }: Element, reading: Reading, out: Segment[]): void {
  reading.within.push('code');
  showAll(children, reading, out);
  reading.within.pop();
}
