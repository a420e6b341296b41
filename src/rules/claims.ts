import { allEntries, sayUnknown, type Rule } from './rule.ts';

/**
 * Claims that dispute a claim which the same text does not make. Where a voice was withdrawn the claim may have stood in
 * it: withdrawing is one change, so the claim is then shown without its other side.
 */
export const claims: Rule = (library) =>
  allEntries(library).flatMap(({ file, prose }) => {
    const made = new Set(prose.uses.marks.flatMap((use) => (use.name === 'Claim' ? [use.props.id] : [])));
    const isWhole = !prose.uses.marks.some(
      (use) => use.name === 'Voice' && use.props.permission === 'withdrawn',
    );
    return prose.uses.marks.flatMap((use) => {
      if (use.name !== 'Claim' || use.props.disputes === undefined) return [];
      const { id, disputes } = use.props;
      if ((made.has(disputes) || !isWhole) && disputes !== id) return [];
      const message = disputes === id ? 'The claim disputes itself.' : sayUnknown('claim', disputes, made);
      return [
        {
          file,
          line: use.line,
          column: use.column,
          rule: 'claim',
          message,
          mend: 'Use the id of another <Claim> in this text.',
          level: 'error' as const,
        },
      ];
    });
  });
