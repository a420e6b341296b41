import type { HastNode } from 'satteri';
import { marks, type MarkName } from './marks.ts';
import type { Reading } from './reading.ts';
import { readProps } from './read-props.ts';
import { join, showAll, type Jsx } from './segments.ts';
import { findWithdrawn, reportFootnote, showVoice } from './show-voice.ts';
import type { MarkSegment, MarkUse, Segment } from './types.ts';

/** Shows a mark: checks its place, its props and what stands between its tags. */
export function showMark(node: Jsx, name: MarkName, reading: Reading, out: Segment[]): void {
  const isBlock = marks[name].inside !== 'a sentence';
  const fault = isBlock ? findBlockFault(node, name, reading) : findInlineFault(name, reading);
  if (fault) {
    reading.report(
      node,
      'mark-place',
      `<${name}> cannot stand inside ${fault}.`,
      isBlock
        ? `Put <${name}> and </${name}> on lines of their own with blank lines around.`
        : 'Put it before or after: a link cannot stand inside a link.',
    );
    return;
  }
  const given = readProps(node, name, reading);
  if (!given) return;
  const withdrawn = findWithdrawn(given);
  const props = withdrawn ?? given;
  if (!withdrawn) reportTextFault(node, name, reading);
  const anchor = takeAnchor(node, name, props, reading);
  // Props were checked against this mark's own schema just above: the one border where a name and its props are paired.
  reading.marks.push({ name, props, anchor, ...reading.toPlace(node) } as MarkUse);
  const show = () => {
    reading.within.push(name);
    const inner = isBlock ? showInner(node.children, reading) : inline(node.children, reading);
    reading.within.pop();
    return inner;
  };
  if (withdrawn) reportFootnote(node, 'Voice', reading);
  if (name === 'Passage' && props['by'] === 'some') reportFootnote(node, 'Passage', reading);
  // Nobody looks into a withdrawn voice, so nothing in it can come out anywhere.
  const children = withdrawn ? [] : name === 'Voice' ? showVoice(node, props, reading, show) : show();
  const segment = { type: 'mark', name, props, anchor, children } as MarkSegment;
  // An inline mark alone on its line is a paragraph of its own.
  if (!isBlock && node.type === 'mdxJsxFlowElement') out.push('<p>', segment, '</p>');
  else out.push(segment);
}

function reportTextFault(node: Jsx, name: MarkName, reading: Reading): void {
  const { text, example } = marks[name];
  if (text === 'required' && !hasText(node))
    reading.report(
      node,
      'mark-text',
      `There is nothing between <${name}> and </${name}>.`,
      `Example: ${example.replaceAll('\n', ' ')}`,
    );
  if (text === 'none' && hasText(node))
    reading.report(node, 'mark-text', `<${name}> takes no text.`, `Example: ${example}`);
}

/** The mark's place on the page. The id of a passage or a claim is its own address; the id of others names something else. */
function takeAnchor(
  node: Jsx,
  name: MarkName,
  { id }: Readonly<Record<string, unknown>>,
  reading: Reading,
): string {
  const fixed = (name === 'Passage' || name === 'Claim') && typeof id === 'string' ? id : undefined;
  const anchor = reading.toAnchor(fixed ?? `${name.toLowerCase()}-${countOf(name, reading) + 1}`);
  if (fixed && anchor !== fixed)
    reading.report(
      node,
      'mark-props',
      `The id "${fixed}" is already taken on this page.`,
      'Give it another: it is part of an address that stays.',
    );
  return anchor;
}

function findBlockFault(node: Jsx, name: MarkName, { within }: Reading): string | undefined {
  if (within.includes(name)) return `another <${name}>`;
  if (node.type === 'mdxJsxTextElement') return 'a sentence';
  return name === 'Passage' && within.length > 0 ? `<${within.at(-1) ?? ''}>` : undefined;
}

/** Most marks within a sentence become links, and links do not nest. */
function findInlineFault(name: MarkName, { within }: Reading): string | undefined {
  if (within.includes('a')) return 'a link';
  if (within.includes('Term')) return '<Term>';
  return name === 'Claim' && within.includes('Claim') ? 'another <Claim>' : undefined;
}

function inline(nodes: readonly HastNode[], reading: Reading): Segment[] {
  const inner: Segment[] = [];
  showAll(nodes, reading, inner);
  return join(inner);
}

/** The paragraphs inside a block mark. Words straight between the tags become a paragraph. */
function showInner(nodes: readonly HastNode[], reading: Reading): Segment[] {
  const inner: Segment[] = [];
  let open = false;
  for (const node of nodes) {
    const isPhrase =
      node.type === 'mdxJsxTextElement' ||
      (node.type === 'text' && node.value.trim() !== '') ||
      (node.type === 'element' && ['a', 'em', 'strong', 'del', 'code', 'sup'].includes(node.tagName));
    if (isPhrase !== open) inner.push(open ? '</p>' : '<p>');
    open = isPhrase;
    reading.show(node, inner);
  }
  if (open) inner.push('</p>');
  reading.plain.push('\n\n');
  return join(inner);
}

function hasText(node: Jsx): boolean {
  return node.children.some((child) => child.type !== 'text' || child.value.trim() !== '');
}

function countOf(name: MarkName, reading: Reading): number {
  return reading.marks.filter((use) => use.name === name).length;
}
