import { allTexts, type LooseRule } from './rule.ts';

/** Headings that skip a level: readers who listen move from heading to heading. */
export const headings: LooseRule = (library) =>
  allTexts(library).flatMap(({ file, prose }) => {
    const found = prose.blocks.flatMap(({ heading, line }) => (heading ? [{ ...heading, line }] : []));
    return found.flatMap(({ depth, text, line }, index) => {
      const above = found[index - 1]?.depth ?? 1;
      if (depth <= above + 1) return [];
      return [{
        file, line, column: 1, rule: 'heading', level: 'error' as const,
        message: `The heading “${text}” is of level ${depth}, but stands right below level ${above}.`,
        mend: `Begin it with ${'#'.repeat(above + 1)}.`,
      }]; // prettier-ignore
    });
  });
