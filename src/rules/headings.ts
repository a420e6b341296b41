import { allEntries, type Rule } from './rule.ts';

/** Headings that skip a level: readers who listen move from heading to heading. */
export const headings: Rule = (library) =>
  allEntries(library).flatMap(({ file, prose, lines }) =>
    prose.headings.flatMap(({ depth, text }, index) => {
      const above = prose.headings[index - 1]?.depth ?? 1;
      if (depth <= above + 1) return [];
      return [{
        file, line: lines[''] ?? 1, column: 1, rule: 'heading', level: 'error' as const,
        message: `The heading “${text}” is of level ${depth}, but stands right below level ${above}.`,
        mend: `Begin it with ${'#'.repeat(above + 1)}.`,
      }]; // prettier-ignore
    }),
  );
