import type { Element, Root as HtmlRoot } from 'hast';
import { toMdast, type Handle, type State } from 'hast-util-to-mdast';
import type { Html, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { read } from './tree.ts';

const raw = (value: string): Html => ({ type: 'html', value });

/** Small raised and lowered letters have no sign in Markdown; texts may hold these two tags. */
const tag = (name: string): Handle => (state: State, node: Element) => [
  raw(`<${name}>`), ...(state.all(node) as PhrasingContent[]), raw(`</${name}>`),
]; // prettier-ignore

const handlers: Record<string, Handle> = {
  'note-call': (_state, node) => ({ type: 'footnoteReference', identifier: read(node, 'name') }),
  'note-text': (state, node) => ({
    type: 'footnoteDefinition',
    identifier: read(node, 'name'),
    children: state.toFlow(state.all(node)),
  }),
  picture: (_state, node) => raw(`[picture ${read(node, 'name')}]`),
  'line-break': () => raw('<br />'),
  sup: tag('sup'),
  sub: tag('sub'),
  hr: () => ({ type: 'thematicBreak' }),
};

/** A tree of HTML as Markdown, every letter of it as it is read. */
export function toText(root: HtmlRoot): string {
  const tree = toMdast(root, { handlers, document: true });
  const children = 'children' in tree ? (tree.children as RootContent[]) : [];
  return toMarkdown(
    { type: 'root', children },
    {
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
      bullet: '-',
      rule: '-',
      emphasis: '*',
      fences: true,
      resourceLink: true,
      listItemIndent: 'one',
    },
  ).trim();
}
