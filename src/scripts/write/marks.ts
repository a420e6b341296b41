import type { Root } from 'mdast';
import { findPropFaults, type PropNames } from '#lib/mark-props.ts';
import { visit } from './preview/parse.ts';
import { readTag } from './preview/tags.ts';

/** What a writer has to mend in marks themselves: properties with wrong names, missing ones, and passages in a text of one writer. */
export function findMarkFaults(root: Root, props: Readonly<Record<string, PropNames>>): string[] {
  const faults = new Set<string>();
  visit(root, (node) => {
    const tag = node.type === 'html' ? readTag(node.value) : undefined;
    if (!tag || tag.isClosing) return;
    const known = Object.hasOwn(props, tag.name) ? props[tag.name] : undefined;
    if (tag.name === 'Passage') faults.add(NO_PASSAGES);
    else if (known)
      for (const says of findPropFaults(tag.name, Object.keys(tag.props), known))
        faults.add(`${says} Its properties are ${known.all.join(', ')}.`);
  });
  return [...faults];
}

/** A file made here names one writer, whatever stands in the field. */
const NO_PASSAGES =
  'Only a post of several writers has passages, and this form makes a post of one. Take <Passage> and </Passage> out, and tell the editors who wrote what: they will put them in.';
