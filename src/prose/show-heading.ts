import type { HastNode } from 'satteri';
import { toSlug } from '#lib/text.ts';
import { splitIds } from './mask.ts';
import type { Reading } from './reading.ts';
import { join, showAll } from './segments.ts';
import type { Block, Segment } from './types.ts';

type Element = Extract<HastNode, { type: 'element' }>;

/** A heading as segments. It begins a part, with an anchor made of its words or fixed by `{#id}` at its end. */
export function showHeading(node: Element, reading: Reading): Block {
  const { children, ids } = takeIds(node, reading);
  const inner: Segment[] = [];
  const before = reading.plain.length;
  showAll(children, reading, inner);
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
  if (children.every((child) => child.type === 'text' && child.value.trim() === ''))
    reading.report(
      node,
      'heading',
      'This heading has no words.',
      'Write them after the signs #, or take the line out.',
    );
  const [anchor = reading.toAnchor(toSlug(text) || 'part'), ...former] = ids.map((id) =>
    toFixed(id, node, reading),
  );
  const places = former.map((id) => `<span id="${id}"></span>`);
  return {
    heading: { depth, anchor, text, ...(former.length > 0 ? { former } : {}) },
    line: reading.toPlace(node).line,
    plain: text,
    segments: join([`<h${depth} id="${anchor}">`, ...places, ...inner, `</h${depth}>`]),
  };
}

/** A heading's words, and the ids in curly brackets at their end; ids that cannot be ones are reported. */
function takeIds(node: Element, reading: Reading): { children: readonly HastNode[]; ids: readonly string[] } {
  const { children } = node;
  const last = children.at(-1);
  const found = last?.type === 'text' ? splitIds(last.value) : undefined;
  if (last?.type !== 'text' || !found) return { children, ids: [] };
  const sound = found.ids.every((id) => /^#[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && id.length <= 80);
  if (!sound)
    reading.report(
      node,
      'heading',
      'The fixed id of a heading holds only small letters a–z, digits and single hyphens.',
      'Write it at the end, like {#the-bank}. Former ids come after it: {#the-bank #old-name}.',
    );
  return {
    children: [...children.slice(0, -1), { ...last, value: found.words }],
    ids: sound ? found.ids.map((id) => id.slice(1)) : [],
  };
}

/** A fixed id as an anchor. One that another place has already is reported. */
function toFixed(id: string, node: Element, reading: Reading): string {
  const anchor = reading.toAnchor(id);
  if (anchor !== id)
    reading.report(
      node,
      'heading',
      `The id "${id}" is already taken on this page.`,
      'Choose another; a heading without one has an id made of its words.',
    );
  return anchor;
}
