import { findNamed, type Noun } from '#lib/named.ts';
import { allTexts, sayUnknown, type Known, type LooseRule } from './rule.ts';

/** Marks that name something the library does not have. */
export const unknownMarks: LooseRule = (library, known) =>
  allTexts(library).flatMap(({ file, prose }) =>
    prose.uses.marks.flatMap(({ name, props, line, column }) => {
      const named = findNamed(name, props);
      if (!named) return [];
      const { ids, mend } = LOOKUPS[named.noun];
      if (ids(known).has(named.id)) return [];
      const message = sayUnknown(named.noun, named.id, ids(known));
      return [{ file, line, column, rule: 'unknown-id', message, mend, level: 'error' as const }];
    }),
  );

const LOOKUPS: Readonly<Record<Noun, { readonly ids: (known: Known) => ReadonlySet<string>; readonly mend: string }>> = {
  source: {
    ids: ({ sources }) => sources,
    mend: 'Use the id of an evidence record or of a source in references.yaml.',
  },
  writer: {
    ids: ({ writers }) => writers,
    mend: 'Use the name of a file in content/writers/, without .mdx, or leave "writer" out.',
  },
  fact: { ids: ({ facts }) => facts, mend: 'Use an id from facts.yaml.' },
  term: { ids: ({ terms }) => terms, mend: 'Use an id from glossary.yaml.' },
}; // prettier-ignore
