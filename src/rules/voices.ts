import { today, type Day } from '#lib/dates.ts';
import type { Problem } from '#lib/problem.ts';
import type { LooseLibrary } from '#library/types.ts';
import { allTexts, type LooseRule } from './rule.ts';

/** Voices whose days cannot be: said, recorded or withdrawn on a day to come, or recorded before the words were said. */
export const voices: LooseRule = (library) => findVoiceProblems(library, today());

/** The same for a given day, so that it can be tested. */
export function findVoiceProblems(library: LooseLibrary, now: Day): Problem[] {
  return allTexts(library).flatMap(({ file, prose }) =>
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
