/** One start tag as a browser's tokenizer sees it. `text` holds the raw text of `<script>` and `<style>`, else ''. */
export interface Tag {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly text: string;
}

/** How a CDATA section begins. It is given as a tag of this name, as it is no tag. */
export const CDATA = '<![CDATA[';

/** Name in lower case, value as written (character references are not resolved). */
export interface Attribute {
  readonly name: string;
  readonly value: string;
}

/**
 * Gives every start tag of an HTML text in order, in one pass and without building a tree.
 * It follows the tokenizer of the HTML standard, but looks into `<title>` and `<textarea>` too, which inside SVG hold markup.
 */
export function* scanTags(html: string): Generator<Tag> {
  let at = html.indexOf('<');
  while (at !== -1) {
    if (html.startsWith('<!--', at)) at = endOfComment(html, at + 4);
    else if (isLetter(html.charCodeAt(at + 1))) {
      const start = readTag(html, at + 1);
      const end = isRawText(start.name) ? endOfRawText(html, start.name, start.end) : start.end;
      yield { name: start.name, attributes: start.attributes, text: html.slice(start.end, end) };
      at = end;
    } else {
      if (html.startsWith(CDATA, at)) yield { name: CDATA, attributes: [], text: '' };
      at += 1;
    }
    at = html.indexOf('<', at);
  }
}

/** Gives the value of one attribute, or undefined where the tag does not have it. */
export function findAttribute(tag: Tag, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}

function readTag(html: string, from: number): { name: string; attributes: Attribute[]; end: number } {
  const name = matchAt(NAME, html, from)?.[0] ?? '';
  const attributes: Attribute[] = [];
  let at = from + name.length;
  for (;;) {
    const match = matchAt(ATTRIBUTE, html, at);
    if (match?.[1] === undefined) break;
    attributes.push({ name: match[1].toLowerCase(), value: match[2] ?? match[3] ?? match[4] ?? '' });
    at += match[0].length;
  }
  const close = html.indexOf('>', at);
  return { name: name.toLowerCase(), attributes, end: close === -1 ? html.length : close + 1 };
}

function matchAt(pattern: RegExp, html: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(html);
}

const NAME = /[^\t\n\f\r />]*/y;

// Sticky and without nested repetition, so linear. The standard lets a name begin with "=". A quote that is never closed
// would hide the rest of the page from a browser; here its words are read as attributes, which is the stricter reading.
const ATTRIBUTE =
  /[\t\n\f\r /]*([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r >]*)))?/y;

function endOfComment(html: string, from: number): number {
  if (html.startsWith('>', from)) return from + 1;
  if (html.startsWith('->', from)) return from + 2;
  const plain = html.indexOf('-->', from);
  const odd = html.indexOf('--!>', from);
  if (plain === -1 && odd === -1) return html.length;
  return odd === -1 || (plain !== -1 && plain < odd) ? plain + 3 : odd + 4;
}

function endOfRawText(html: string, name: string, from: number): number {
  let at = html.indexOf('</', from);
  while (at !== -1) {
    const end = at + 2 + name.length;
    if (
      html.slice(at + 2, end).toLowerCase() === name &&
      (end >= html.length || isNameEnd(html.charAt(end)))
    ) {
      return at;
    }
    at = html.indexOf('</', at + 2);
  }
  return html.length;
}

function isRawText(name: string): boolean {
  return name === 'script' || name === 'style';
}

function isNameEnd(character: string): boolean {
  return '\t\n\f\r />'.includes(character);
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
