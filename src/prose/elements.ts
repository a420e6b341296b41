import type { HastNode } from 'satteri';
import { findAddressFault, toTarget } from '#lib/addresses.ts';
import { findOtherHosts } from '#lib/shown-hosts.ts';
import { escapeHtml } from '#lib/text.ts';
import { findMasked } from './mask.ts';
import { reportProgram, type Reading } from './reading.ts';

type Element = Extract<HastNode, { type: 'element' }>;

interface Shape {
  /** Ends a paragraph of the plain text. */
  readonly block?: true;
  /** Has no closing tag. */
  readonly empty?: true;
  readonly before?: string;
  readonly after?: string;
}

const block = { block: true } as const;

/** Every element that Markdown may become. Anything else is refused. */
export const ELEMENTS: Readonly<Record<string, Shape | undefined>> = {
  __proto__: null as never,
  p: block, ul: block, ol: block, li: block, blockquote: block, section: block, pre: block, h2: block,
  table: { block: true, before: '<div class="table" role="region" aria-label="Table" tabindex="0">', after: '</div>' },
  thead: {}, tbody: {}, tr: block, th: block, td: block,
  a: {}, em: {}, strong: {}, del: {}, code: {}, sup: {},
  br: { empty: true }, hr: { empty: true },
}; // prettier-ignore

/** HTML tags that writers may type, and the one attribute each may carry. */
export const TAGS: Readonly<Record<string, { readonly attribute?: string; readonly empty?: true } | undefined>> = {
  __proto__: null as never,
  abbr: { attribute: 'title' }, cite: {}, kbd: {}, q: {}, sub: {}, sup: {}, br: { empty: true },
}; // prettier-ignore

/** What Markdown has in the place of HTML tags that writers often type. */
export const MARKDOWN: Readonly<Record<string, string | undefined>> = {
  __proto__: null as never,
  b: '**bold**', strong: '**bold**', i: '*italic*', em: '*italic*', u: '*italic*', s: '~~struck~~',
  a: '[words](address)', img: '![what it shows](./file.jpg) on a line of its own',
}; // prettier-ignore

/** The attributes of an element as HTML. Only those named here ever come through; faulty addresses are reported. */
export function attributesOf(node: Element, reading: Reading): string {
  const { tagName, properties } = node;
  if (tagName === 'a') return linkAttributes(node, reading);
  if (tagName === 'ol' && typeof properties['start'] === 'number') return ` start="${properties['start']}"`;
  if (tagName === 'th' || tagName === 'td') return alignment(properties['style'] ?? '', tagName);
  if (tagName === 'ul' && isChecklist(node)) return ' class="ticks"';
  if (tagName === 'section') return ' class="footnotes" aria-labelledby="footnote-label"';
  if ((tagName === 'li' || tagName === 'h2') && typeof properties['id'] === 'string')
    return ` id="${escapeHtml(properties['id'])}"`;
  return '';
}

/** Whether a list has boxes to tick on paper: `- [ ] …`. */
function isChecklist({ properties }: Element): boolean {
  return String(properties['className'] ?? '').includes('contains-task-list');
}

/** Column alignment as a class: a style attribute would be refused by the Content-Security-Policy. */
function alignment(style: string, tagName: string): string {
  const scope = tagName === 'th' ? ' scope="col"' : '';
  if (style.includes('right')) return `${scope} class="r"`;
  return style.includes('center') ? `${scope} class="c"` : scope;
}

function linkAttributes(node: Element, reading: Reading): string {
  const { properties } = node;
  const to = properties['href'] ?? '';
  if ('dataFootnoteRef' in properties)
    return ` class="cite" href="${escapeHtml(to)}" id="${escapeHtml(properties['id'] ?? '')}" aria-describedby="footnote-label"`;
  if ('dataFootnoteBackref' in properties)
    return ` class="back" href="${escapeHtml(to)}" aria-label="${escapeHtml(properties['ariaLabel'] ?? 'Back to the text')}"`;
  if (findMasked(to)) reportProgram(node, 'bracket', reading);
  else reportLinkFaults(node, to, reading);
  // An address that stands in the text need not be printed after it once more.
  const typed = isTyped(node) ? ' class="typed"' : '';
  return `${typed} href="${escapeHtml(to)}"`;
}

/** Whether a link is nothing but its address. */
export function isTyped({ children: [words], properties }: Element): boolean {
  return words?.type === 'text' && words.value === properties['href'];
}

function reportLinkFaults(node: Element, to: string, reading: Reading): void {
  const bare = /^(?:http:\/\/)?(www\.[^\s/?#]+)/i.exec(to)?.[1];
  // Markdown makes a link of www.… and puts http:// before it, which nobody typed.
  if (bare !== undefined && (to.startsWith('www.') || textOf(node) === to.slice('http://'.length))) {
    reading.report(node, 'link', 'This address does not say https://.', `Write https:// before ${bare}.`);
    return;
  }
  const fault =
    findAddressFault(to) ?? (to.startsWith('http:') ? 'begins with http:, which is not private' : undefined);
  if (fault) {
    reading.report(
      node,
      'link',
      `The address of this link ${fault}.`,
      'Use an address that begins with https:// or mailto:, or a path on this site that begins with /.',
    );
    return;
  }
  const [shown] = findOtherHosts(textOf(node), to);
  if (shown !== undefined)
    reading.report(
      node,
      'link',
      `The text of this link shows ${shown}, but it leads to ${toTarget(to)}.`,
      'Let the text say where the link leads.',
    );
}

function textOf(node: HastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('').trim() : '';
}
