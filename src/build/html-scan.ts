/** One start tag as a browser's tokenizer sees it. `text` holds the raw text of `<script>` and `<style>`, else ''. */
export interface Tag {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly text: string;
}

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
    } else at += 1;
    at = html.indexOf('<', at);
  }
}

/** Gives the value of one attribute, or undefined where the tag does not have it. */
export function findAttribute(tag: Tag, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}

function readTag(html: string, from: number): { name: string; attributes: Attribute[]; end: number } {
  let at = skipUntil(html, from, isNameEnd);
  const name = html.slice(from, at).toLowerCase();
  const attributes: Attribute[] = [];
  for (;;) {
    at = skipUntil(html, at, (code) => !isSpace(code) && code !== SLASH);
    if (at >= html.length || html.charCodeAt(at) === GREATER) return { name, attributes, end: at + 1 };
    const read = readAttribute(html, at);
    attributes.push(read.attribute);
    at = read.end;
  }
}

function readAttribute(html: string, from: number): { attribute: Attribute; end: number } {
  // The standard lets a name begin with "=", so the search for its end starts one further on.
  const nameEnd = skipUntil(html, from + 1, (code) => isNameEnd(code) || code === EQUALS);
  const name = html.slice(from, nameEnd).toLowerCase();
  let at = skipUntil(html, nameEnd, (code) => !isSpace(code));
  if (html.charCodeAt(at) !== EQUALS) return { attribute: { name, value: '' }, end: nameEnd };
  at = skipUntil(html, at + 1, (code) => !isSpace(code));
  const quote = html.charAt(at);
  if (quote === '"' || quote === "'") {
    const close = html.indexOf(quote, at + 1);
    const end = close === -1 ? html.length : close;
    return { attribute: { name, value: html.slice(at + 1, end) }, end: end + 1 };
  }
  const end = skipUntil(html, at, (code) => isSpace(code) || code === GREATER);
  return { attribute: { name, value: html.slice(at, end) }, end };
}

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
      (end >= html.length || isNameEnd(html.charCodeAt(end)))
    ) {
      return at;
    }
    at = html.indexOf('</', at + 2);
  }
  return html.length;
}

function skipUntil(html: string, from: number, stop: (code: number) => boolean): number {
  let at = from;
  while (at < html.length && !stop(html.charCodeAt(at))) at += 1;
  return at;
}

const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;

function isRawText(name: string): boolean {
  return name === 'script' || name === 'style';
}

function isNameEnd(code: number): boolean {
  return isSpace(code) || code === SLASH || code === GREATER;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
