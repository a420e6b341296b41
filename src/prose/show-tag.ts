import type { HastNode } from 'satteri';
import { escapeHtml, findNearest } from '#lib/text.ts';
import { MARKDOWN, TAGS } from './elements.ts';
import { marks } from './marks.ts';
import { readWords, type Reading } from './reading.ts';
import { showAll, type Jsx } from './segments.ts';
import type { Segment } from './types.ts';

/** Elements and components that bring in something from another site, as other systems call them. */
const EMBEDS =
  /^(?:iframe|frame|frameset|script|embed|object|video|audio|blockquote|amp-\w+|.*(?:embed|tweet|twitter|you-?tube|vimeo|instagram|tiktok|facebook|mastodon|bluesky|podcast)\w*)$/i;

/** Shows an HTML tag that writers may type, such as `<abbr title="…">`; refuses every other one, naming the nearest mark. */
export function showTag(node: Jsx, reading: Reading, out: Segment[]): void {
  const name = node.name ?? '';
  const allowed = TAGS[name];
  if (!allowed) {
    reading.report(node, 'mark', ...sayUnknown(name));
    return;
  }
  const fault = findAttributeFault(node, name, allowed.attribute) ?? findPlaceFault(node, name, reading);
  if (fault) {
    reading.report(node, 'html', ...fault);
    return;
  }
  // A tag alone on its line is a paragraph of its own, unless a tag or a mark around it made one already.
  const isParagraph =
    node.type === 'mdxJsxFlowElement' && !reading.within.some((outer) => outer in TAGS || outer === 'Term');
  reading.within.push(name);
  if (isParagraph) out.push('<p>');
  out.push(`<${name}${toAttribute(node, allowed.attribute ?? '', reading)}>`);
  if (!allowed.empty) {
    showAll(node.children, reading, out);
    out.push(`</${name}>`);
  }
  if (isParagraph) out.push('</p>');
  reading.within.pop();
  if (isParagraph) reading.plain.push('\n\n');
}

type Fault = readonly [message: string, mend: string];

function sayUnknown(name: string): Fault {
  if (EMBEDS.test(name))
    return [
      `<${name}> would show something that lies elsewhere, and would vanish with it.`,
      'Link to it. Words that were said there can be quoted with <Voice>, if there is permission.',
    ];
  const names = Object.keys(marks);
  const nearest = findNearest(name, names);
  const sign = MARKDOWN[name];
  return [
    `<${name}> is not one of the marks.${nearest ? ` Did you mean <${nearest}>?` : ''}`,
    sign === undefined ? `Use one of ${names.join(', ')}, or plain Markdown.` : `Write ${sign}.`,
  ];
}

function findAttributeFault(
  { attributes }: Jsx,
  name: string,
  allowed: string | undefined,
): Fault | undefined {
  const isAllowed = (attribute: Jsx['attributes'][number]) =>
    attribute.type === 'mdxJsxAttribute' && attribute.name === allowed && typeof attribute.value === 'string';
  if (attributes.every(isAllowed)) return undefined;
  const mark = Object.keys(marks).find((one) => one.toLowerCase() === name);
  return [
    `<${name}> may carry ${allowed ? `only ${allowed}="…"` : 'no attributes here'}.${mark ? ` Did you mean <${mark}>?` : ''}`,
    mark ? `Write <${mark}> with a capital letter, or take the rest out.` : 'Take the rest out.',
  ];
}

function findPlaceFault({ children }: Jsx, name: string, { within }: Reading): Fault | undefined {
  if (!within.includes(name) && !children.some(isBlock)) return undefined;
  return [
    `<${name}> and </${name}> stand around whole paragraphs or around themselves.`,
    `Keep <${name}> and </${name}> on one line, within one sentence.`,
  ];
}

function isBlock(node: HastNode): boolean {
  return node.type === 'element' && !['a', 'em', 'strong', 'del', 'code', 'sup', 'br'].includes(node.tagName);
}

function toAttribute(node: Jsx, name: string, reading: Reading): string {
  const [attribute] = node.attributes;
  if (typeof attribute?.value !== 'string') return '';
  return ` ${name}="${escapeHtml(readWords(node, attribute.value, reading))}"`;
}
