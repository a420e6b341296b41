import { today, type Day } from '#lib/dates.ts';
import type { Problem } from '#lib/problem.ts';
import type { Library } from '#library/types.ts';
import { allEntries, type Rule } from './rule.ts';

/** Voices whose days cannot be: said, recorded or withdrawn on a day to come, or recorded before the words were said. */
export const voices: Rule = (library) => findVoiceProblems(library, today());

/** The same for a given day, so that it can be tested. */
export function findVoiceProblems(library: Library, now: Day): Problem[] {
  return allEntries(library).flatMap(({ file, prose }) =>
    prose.uses.marks.flatMap((use) => {
      if (use.name !== 'Voice') return [];
      const message = findFault(use.props, now);
      if (message === undefined) return [];
      return [{
        file, line: use.line, column: use.column, rule: 'voice', message, level: 'error' as const,
        mend: 'Correct the day, written year-month-day like 2021-07-17.',
      }]; // prettier-ignore
    }),
  );
}

interface Days {
  readonly date?: Day | undefined;
  readonly recordedOn?: Day | undefined;
  readonly withdrawnOn?: Day | undefined;
}

function findFault({ date = '', recordedOn = '', withdrawnOn = '' }: Days, now: Day): string | undefined {
  const early = Object.entries({ date, recordedOn, withdrawnOn }).find(([, day]) => day > now);
  if (early) return `The day of this voice (${early[0]}="${early[1]}") has not come yet.`;
  return recordedOn < date ? 'The permission was recorded before the words were said.' : undefined;
}
