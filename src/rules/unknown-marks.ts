import { allEntries, sayUnknown, type Known, type Rule } from './rule.ts';

/** Marks that name something the library does not have. */
export const unknownMarks: Rule = (library, known) =>
  allEntries(library).flatMap(({ file, prose }) =>
    prose.uses.marks.flatMap((use) => {
      const lookup = toLookup(use.name, known);
      const id = use.name === 'Claim' ? use.props.source : 'id' in use.props ? use.props.id : undefined;
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

function toLookup(name: string, known: Known) {
  if (name === 'Cite' || name === 'Claim')
    return {
      noun: 'source',
      ids: known.sources,
      mend: 'Use the id of an evidence record or of a source in references.yaml.',
    };
  if (name === 'Fact') return { noun: 'fact', ids: known.facts, mend: 'Use an id from facts.yaml.' };
  if (name === 'Term') return { noun: 'term', ids: known.terms, mend: 'Use an id from glossary.yaml.' };
  return undefined;
}
