import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { findAddressFault } from '#lib/addresses.ts';

/** The text of a file of ours as a tree. The preview needs no more of it than Markdown and where tags stand. */
export function parse(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** What a writer has to mend in links and pictures before the site can show them. `pictures` are names of files that are there. */
export function findTreeFaults(root: Root, pictures: readonly string[]): string[] {
  const faults = new Set<string>();
  visit(root, (node) => {
    if (node.type === 'link' || node.type === 'definition') {
      const fault = findAddressFault(node.url);
      if (fault)
        faults.add(
          `A link leads to “${node.url.slice(0, 80)}”, which ${fault}. Mend the address, or take the link off its words.`,
        );
    }
    if (
      node.type === 'imageReference' ||
      (node.type === 'image' && !pictures.includes(node.url.replace(/^\.\//, '')))
    )
      faults.add('The text names a picture that is not here. Use “Add a picture” in its place.');
  });
  return [...faults];
}

/** Calls `look` for a node and all that is in it. */
export function visit(node: Nodes, look: (node: Nodes) => void): void {
  look(node);
  if ('children' in node) for (const child of node.children) visit(child, look);
}
