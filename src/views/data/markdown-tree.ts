import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { RootContent } from 'mdast';
import { readPlainBlock } from './plain-block.ts';

/**
 * Our HTML as the tree of Markdown. Plain blocks, nearly all there are, are read by our own short reader, the others by the
 * libraries for any HTML, which take ten times as long and made a quarter of a build of a thousand posts.
 */
export function toMarkdownTree(html: string): RootContent[] {
  const blocks = splitBlocks(html);
  return blocks ? blocks.flatMap((block) => readPlainBlock(block) ?? readAny(block)) : readAny(html);
}

/** The same by the libraries alone. */
export function readAny(html: string): RootContent[] {
  const tree = toMdast(fromHtml(html, { fragment: true }), { document: true });
  return 'children' in tree ? (tree.children as RootContent[]) : [];
}

/** Every element that does not stand inside another one, or nothing where there are words between them. */
function splitBlocks(html: string): string[] | undefined {
  const blocks: string[] = [];
  for (let at = 0; at < html.length;) {
    const [before = '', name = ''] = matchAt(START, html, at) ?? [];
    const end = name === '' ? undefined : findEnd(html, at, name);
    if (end === undefined) return undefined;
    blocks.push(html.slice(at + before.length - name.length - 1, end));
    at = end;
  }
  return blocks;
}

const START = /\s*<([a-z][a-z0-9]*)(?=[ >])/y;

/** Where the element that begins at `from` ends. One that is never closed, such as a line, is left to the libraries. */
function findEnd(html: string, from: number, name: string): number | undefined {
  let depth = 0;
  const ends = new RegExp(`<(/?)${name}(?: [^>]*)?>`, 'g');
  ends.lastIndex = from;
  for (let tag = ends.exec(html); tag; tag = ends.exec(html)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return ends.lastIndex;
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
