import type { Root, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown, type Info, type Options } from 'mdast-util-to-markdown';

/** Markdown's tree as text. Signs that could stand for something are written so that they do not. */
export function writeMarkdown(tree: Root): string {
  return toMarkdown(tree, MARKDOWN).trim();
}

/**
 * Words without any sign that could, wherever they stand, be one of Markdown's, but for opening square brackets. The library looks
 * for forty such signs one after the other, in every piece of text.
 */
const PLAIN =
  /^(?=[ \p{L}“‘.,;)]|\d[\d,]*(?: |$))(?:[\p{L}\p{N} ,;?’‘“”–…[\])]|(?<= )\(|[.:](?= |$|[\])])|(?<=\p{L})-(?=\p{L}))*$/u;

const writeText: typeof defaultHandlers.text = (node: Text, parent, state, info) => {
  const isPlain = PLAIN.test(node.value) && !isAtEdge(node.value, info) && !state.stack.includes('label');
  return isPlain ? node.value.replaceAll('[', '\\[') : defaultHandlers.text(node, parent, state, info);
};

/** Whether a space stands where a line begins or ends. */
function isAtEdge(value: string, { before, after }: Info): boolean {
  return (value.startsWith(' ') && before === '\n') || (value.endsWith(' ') && after === '\n');
}

// Made once: what the library looks for is made ready as it is met.
const MARKDOWN: Options = {
  extensions: [gfmToMarkdown()],
  bullet: '-',
  emphasis: '*',
  handlers: { text: writeText },
};
