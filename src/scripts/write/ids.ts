import type { Root } from 'mdast';
import type { PropNames } from '#lib/mark-props.ts';
import { findNamed, type NamedIds, type Noun } from '#lib/named.ts';
import { findNearest } from '#lib/text.ts';
import { visit } from './preview/parse.ts';
import { readTag } from './preview/tags.ts';

/** What to do instead, where the site does not have what a mark names. */
const INSTEAD: Readonly<Record<Noun, string>> = {
  source: 'take the mark out and say the source in words',
  fact: 'take the mark out and write the figure with its source',
  term: 'take the mark off its word and explain it in the text',
  writer: 'leave “writer” out',
};

/** What the site says of marks: the ids that they may name, and the names of their properties. */
export interface Known extends NamedIds {
  readonly props: Readonly<Record<string, PropNames>>;
}

/** Whether a text may hold a mark: only then is what the site knows of them fetched. */
export function mayHoldMarks(text: string): boolean {
  return /<(?:Aside|Cite|Claim|Fact|Passage|Term|Voice)[\s/>]/.test(text);
}

/** What the site knows of marks. Nothing where it cannot be fetched: the check of the editors finds the same. */
export async function fetchKnown(address: string): Promise<Known | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Known) : undefined;
  } catch {
    return undefined;
  }
}

/** What a writer has to mend in marks that name what the site does not have. */
export function findUnknownIds(root: Root, known: NamedIds): string[] {
  const faults = new Set<string>();
  visit(root, (node) => {
    const tag = node.type === 'html' ? readTag(node.value) : undefined;
    const named = tag && findNamed(tag.name, tag.props);
    if (!tag || !named || known[named.noun].includes(named.id)) return;
    const nearest = findNearest(named.id, known[named.noun]);
    const meant = nearest === undefined ? '' : ` Did you mean “${nearest}”?`;
    faults.add(
      `<${tag.name}> names the ${named.noun} “${named.id.slice(0, 80)}”, which is not on this site.${meant} Mend it, or ${INSTEAD[named.noun]}.`,
    );
  });
  return [...faults];
}
