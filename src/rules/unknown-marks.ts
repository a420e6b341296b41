import { allTexts, sayUnknown, type AnyEntry, type Known, type LooseRule } from './rule.ts';

type Use = AnyEntry['prose']['uses']['marks'][number];

/** Marks that name something the library does not have. */
export const unknownMarks: LooseRule = (library, known) =>
  allTexts(library).flatMap(({ file, prose }) =>
    prose.uses.marks.flatMap((use) => {
      const lookup = toLookup(use.name, known);
      const id = toId(use);
      if (!lookup || id === undefined || lookup.ids.has(id)) return [];
      const message = sayUnknown(lookup.noun, id, lookup.ids);
      return [
        {
          file,
          line: use.line,
          column: use.column,
          rule: 'unknown-id',
          message,
          mend: lookup.mend,
          level: 'error' as const,
        },
      ];
    }),
  );

/** What a mark names. The id of a passage or a claim is its own. */
function toId(use: Use): string | undefined {
  if (use.name === 'Claim') return use.props.source;
  if (use.name === 'Voice') return use.props.writer;
  return 'id' in use.props ? use.props.id : undefined;
}

function toLookup(name: string, known: Known) {
  if (name === 'Cite' || name === 'Claim')
    return {
      noun: 'source',
      ids: known.sources,
      mend: 'Use the id of an evidence record or of a source in references.yaml.',
    };
  if (name === 'Voice')
    return {
      noun: 'writer',
      ids: known.writers,
      mend: 'Use the name of a file in content/writers/, without .mdx, or leave "writer" out.',
    };
  if (name === 'Fact') return { noun: 'fact', ids: known.facts, mend: 'Use an id from facts.yaml.' };
  if (name === 'Term') return { noun: 'term', ids: known.terms, mend: 'Use an id from glossary.yaml.' };
  return undefined;
}
