import type { BlockContent, ListItem, PhrasingContent, TableCell, TableRow } from 'mdast';

/**
 * Paragraphs, headings, lists, tables and quotations of ours as Markdown's tree, or nothing where more is in them than is known
 * here: the answer is always what the libraries would give.
 */
export function readPlainBlock(html: string): BlockContent[] | undefined {
  const root: Open = { name: 'root', attributes: '', kind: 'blocks', children: [] };
  const open: Open[] = [root];
  for (const [whole, end, name, attributes = ''] of html.matchAll(TOKEN)) {
    const around = open.at(-1);
    if (!around) return undefined;
    if (name === undefined) {
      if (!addWords(whole, around)) return undefined;
    } else if (end === '/') {
      open.pop();
      const outer = open.at(-1);
      if (name !== around.name || !outer || !isTidy(around)) return undefined;
      close(around, outer.children);
    } else {
      const element = ELEMENTS[name];
      if (element?.within !== around.kind || open.some((one) => name === 'a' && one.name === 'a'))
        return undefined;
      open.push({ name, attributes, kind: element.kind, children: [] });
    }
  }
  // What was found in a root are blocks: nothing else may stand there.
  return open.length === 1 ? (root.children as BlockContent[]) : undefined;
}

type Node = BlockContent | ListItem | PhrasingContent | TableCell | TableRow;

/** What may stand in an element. */
type Kind = 'blocks' | 'items' | 'parts' | 'rows' | 'cells' | 'words';

/** An element whose end was not met yet. */
interface Open {
  readonly name: string;
  readonly attributes: string;
  readonly kind: Kind;
  readonly children: Node[];
}

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?: [^>]*)?)>|[^<]+|</g;

const block = { within: 'blocks', kind: 'words' } as const;
const inWords = { within: 'words', kind: 'words' } as const;

/** The elements that are known here: where each may stand, and what in it. */
const ELEMENTS: Readonly<Record<string, { readonly within: Kind; readonly kind: Kind } | undefined>> = {
  __proto__: null as never,
  p: block, h1: block, h2: block, h3: block, h4: block,
  ul: { within: 'blocks', kind: 'items' }, ol: { within: 'blocks', kind: 'items' },
  li: { within: 'items', kind: 'words' },
  blockquote: { within: 'blocks', kind: 'blocks' }, div: { within: 'blocks', kind: 'blocks' },
  table: { within: 'blocks', kind: 'parts' }, thead: { within: 'parts', kind: 'rows' }, tbody: { within: 'parts', kind: 'rows' },
  tr: { within: 'rows', kind: 'cells' }, th: { within: 'cells', kind: 'words' }, td: { within: 'cells', kind: 'words' },
  a: inWords, em: inWords, strong: inWords, sup: inWords, sub: inWords, abbr: inWords, cite: inWords,
}; // prettier-ignore

function close({ name, attributes, children }: Open, out: Node[]): void {
  // What each holds is what its kind allows.
  const words = children as PhrasingContent[];
  switch (name) {
    case 'p':
      out.push({ type: 'paragraph', children: words });
      break;
    case 'h1': case 'h2': case 'h3': case 'h4':
      out.push({ type: 'heading', depth: Number(name[1]) as 1 | 2 | 3 | 4, children: words });
      break;
    case 'ul': case 'ol':
      out.push({ type: 'list', ordered: name === 'ol', start: name === 'ol' ? toStart(attributes) : null, spread: false, children: children as ListItem[] });
      break;
    case 'li':
      out.push({ type: 'listItem', spread: false, checked: null, children: [{ type: 'paragraph', children: words }] });
      break;
    case 'blockquote':
      out.push({ type: 'blockquote', children: children as BlockContent[] });
      break;
    case 'table':
      out.push({ type: 'table', align: toColumns(children), children: children as TableRow[] });
      break;
    case 'tr':
      out.push({ type: 'tableRow', children: children as TableCell[] });
      break;
    case 'th': case 'td':
      out.push({ type: 'tableCell', children: words });
      break;
    case 'a':
      out.push({ type: 'link', url: toAddress(attributes), title: null, children: words });
      break;
    case 'em': case 'strong':
      out.push({ type: name === 'em' ? 'emphasis' : 'strong', children: words });
      break;
    // Markdown has no sign for the others: what is in them is left.
    default:
      for (const one of children) addNode(one, out);
  }
} // prettier-ignore

/** No column says how it is set: our pages say it by a class. */
function toColumns(rows: readonly Node[]): null[] {
  const [first] = rows;
  return first?.type === 'tableRow' ? first.children.map(() => null) : [];
}

function toStart(attributes: string): number {
  return Number(/ start="(\d+)"/.exec(attributes)?.[1] ?? 1);
}

function toAddress(attributes: string): string {
  return toPlain(/ href="([^"]*)"/.exec(attributes)?.[1] ?? '') ?? '';
}

/** Adds words to what stands before them, unless they may not stand there or hold a character reference that is none of ours. */
function addWords(html: string, { kind, children }: Open): boolean {
  const value = toPlain(html.replaceAll(/[\t\n\f\r ]+/g, ' '));
  // Between blocks stand the ends of lines.
  if (kind !== 'words') return value === ' ';
  if (value === undefined) return false;
  addNode({ type: 'text', value }, children);
  return true;
}

function addNode(node: Node, out: Node[]): void {
  const before = out.at(-1);
  if (node.type === 'text' && before?.type === 'text') before.value += node.value;
  else out.push(node);
}

/**
 * Whether there is something, in a table as many cells in every row, and no space at either end: which spaces a browser shows
 * there is a long story.
 */
function isTidy({ name, children }: Open): boolean {
  const [first, last] = [children[0], children.at(-1)];
  if (!first || !last) return false;
  if (name === 'table') return new Set(children.map((row) => ('children' in row ? row.children.length : 0))).size === 1;
  return !(first.type === 'text' && first.value.startsWith(' ')) && !(last.type === 'text' && last.value.endsWith(' '));
} // prettier-ignore

const REFERENCES: Readonly<Record<string, string | undefined>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }; // prettier-ignore

/** Text without the four character references that we write, or nothing where there is another one. */
function toPlain(html: string): string | undefined {
  if (!html.includes('&')) return html;
  const plain = html.replaceAll(/&(?:[a-z]+;)?/g, (reference) => REFERENCES[reference] ?? '\0');
  return plain.includes('\0') ? undefined : plain;
}
