import { allEntries, sayUnknown, type Rule } from './rule.ts';

/** Claims that dispute a claim which the same text does not make. */
export const claims: Rule = (library) =>
  allEntries(library).flatMap(({ file, prose }) => {
    const made = new Set(prose.uses.marks.flatMap((use) => (use.name === 'Claim' ? [use.props.id] : [])));
    return prose.uses.marks.flatMap((use) => {
      if (use.name !== 'Claim' || use.props.disputes === undefined) return [];
      const { id, disputes } = use.props;
      if (made.has(disputes) && disputes !== id) return [];
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
