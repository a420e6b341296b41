import type { HastNode } from 'satteri';
import { findNearest } from '#lib/text.ts';
import { marks, type MarkName } from './marks.ts';
import type { Reading } from './reading.ts';
import { unmask } from './mask.ts';
import { join, showAll, type Jsx } from './segments.ts';
import type { MarkSegment, MarkUse, Segment } from './types.ts';

/** Shows a mark: checks its place, its props and what stands between its tags. */
export function showMark(node: Jsx, name: MarkName, reading: Reading, out: Segment[]): void {
  const mark = marks[name];
  const isBlock = mark.inside !== 'a sentence';
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
  const props = readProps(node, name, reading);
  if (!props) return;
  if (mark.text === 'required' && !hasText(node))
    reading.report(
      node,
      'mark-text',
      `There is nothing between <${name}> and </${name}>.`,
      `Example: ${mark.example.replaceAll('\n', ' ')}`,
    );
  if (mark.text === 'none' && hasText(node))
    reading.report(node, 'mark-text', `<${name}> takes no text.`, `Example: ${mark.example}`);

  // The id of these two is their own address; the id of the others names something else.
  const fixed =
    (name === 'Passage' || name === 'Claim') && typeof props['id'] === 'string' ? props['id'] : undefined;
  const anchor = reading.toAnchor(fixed ?? `${name.toLowerCase()}-${countOf(name, reading) + 1}`);
  if (fixed && anchor !== fixed)
    reading.report(
      node,
      'mark-props',
      `The id "${fixed}" is already taken on this page.`,
      'Give it another: it is part of an address that stays.',
    );
  // Props were checked against this mark's own schema just above: the one border where a name and its props are paired.
  const use = { name, props, anchor, text: '', ...reading.toPlace(node) } as MarkUse;
  const index = reading.marks.push(use) - 1;
  const before = reading.plain.length;
  reading.within.push(name);
  const children = isBlock ? showInner(node.children, reading) : inline(node.children, reading);
  reading.within.pop();
  if (name === 'Claim') reading.marks[index] = { ...use, text: reading.plain.slice(before).join('').trim() };
  const segment = { type: 'mark', name, props, anchor, children } as MarkSegment;
  // An inline mark alone on its line is a paragraph of its own.
  if (!isBlock && node.type === 'mdxJsxFlowElement') out.push('<p>', segment, '</p>');
  else out.push(segment);
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

function readProps(node: Jsx, name: MarkName, reading: Reading): Record<string, unknown> | undefined {
  const { props: schema, example } = marks[name];
  const given: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  let sound = true;
  for (const attribute of node.attributes) {
    const value = attribute.type === 'mdxJsxAttribute' ? toLiteral(attribute.value) : undefined;
    if (attribute.type !== 'mdxJsxAttribute' || value === undefined) {
      reading.report(
        node,
        'mark-props',
        `<${name}> has a property that is not plain text in quotation marks.`,
        `Example: ${example.replaceAll('\n', ' ')}`,
      );
      sound = false;
    } else if (attribute.name in given) {
      reading.report(
        node,
        'mark-props',
        `<${name}> has the property "${attribute.name}" twice.`,
        'Keep one of the two.',
      );
      sound = false;
    } else given[attribute.name] = value;
  }
  if (!sound) return undefined;
  const checked = schema.safeParse(given);
  if (checked.success) return checked.data;
  for (const issue of checked.error.issues) {
    const known = Object.keys(schema.shape);
    const message =
      issue.code === 'unrecognized_keys'
        ? `<${name}> has no property ${issue.keys.map((key) => `"${key}"${didYouMean(key, known)}`).join(', ')}.`
        : `<${name}>: ${issue.path.join('.') || 'its properties'} ${toWords(issue.message, given, issue.path)}.`;
    reading.report(
      node,
      'mark-props',
      message,
      `Its properties are ${known.join(', ')}. Example: ${example.replaceAll('\n', ' ')}`,
    );
  }
  return undefined;
}

function didYouMean(key: string, known: readonly string[]): string {
  const nearest = findNearest(key, known);
  return nearest ? ` (did you mean "${nearest}"?)` : '';
}

function toWords(message: string, given: Record<string, unknown>, path: readonly PropertyKey[]): string {
  return path.length > 0 && given[String(path[0])] === undefined && /^Invalid/.test(message)
    ? 'is missing'
    : message;
}

/** A property written as plain text or as a whole number in braces, like count={2}. */
function toLiteral(value: unknown): string | undefined {
  if (typeof value === 'string') return unmask(value);
  if (value && typeof value === 'object' && 'value' in value && /^\d{1,3}$/.test(String(value.value)))
    return String(value.value);
  return undefined;
}

function hasText(node: Jsx): boolean {
  return node.children.some((child) => child.type !== 'text' || child.value.trim() !== '');
}

function countOf(name: MarkName, reading: Reading): number {
  return reading.marks.filter((use) => use.name === name).length;
}
