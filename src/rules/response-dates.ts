import type { Day } from '#lib/dates.ts';
import { today } from '#lib/dates.ts';
import type { Problem } from '#lib/problem.ts';
import type { LooseLibrary } from '#library/types.ts';
import { toDayProblems } from './dates.ts';
import { inPlace, type LooseRule } from './rule.ts';

/** Days of a response that contradict each other, those of its post or those of the response it answers. */
export const responseDates: LooseRule = (library) => findResponseDateProblems(library, today());

/** The same for a given day, so that it can be tested. */
export function findResponseDateProblems(library: LooseLibrary, now: Day): Problem[] {
  return library.responses.flatMap((response) => findDayProblems(response, library, now));
}

function findDayProblems(
  response: LooseLibrary['responses'][number],
  library: LooseLibrary,
  now: Day,
): Problem[] {
  const { received, published, consent, state, changes, embargoedUntil } = response.data;
  const agreed = consent?.on;
  const post = library.posts.find(({ id }) => id === response.data.post)?.data;
  const letter = library.responses.find(({ id }) => id === response.data.answers)?.data;
  const early = inPlace(changes).find(([, { date }]) => isBefore(date, published))?.[0];
  return toDayProblems(response, [
    [
      state === 'published' && isBefore(now, published),
      'published',
      `The response is to appear on ${published ?? ''}, which has not come yet.`,
      'Write state: scheduled, or change the day.',
    ],
    [
      isBefore(published, embargoedUntil),
      'embargoedUntil',
      `The response is to appear on ${published ?? ''}, before its embargo ends.`,
    ],
    [isBefore(agreed, received), 'consent.on', 'They agreed before their letter came.'],
    [
      isBefore(published, agreed) && state !== 'draft' && state !== 'withdrawn',
      'consent.on',
      'They agreed after the day on which it appears.',
      'Publish it only once they have agreed to the words as they stand here.',
    ],
    [isBefore(received, post?.published), 'received', 'The letter came before the post had appeared.'],
    [isBefore(received, letter?.received), 'received', 'The reply came before the response it answers.'],
    [
      isBefore(published, letter?.published),
      'published',
      'The reply appears before the response it answers.',
    ],
    [early !== undefined, `changes.${early ?? 0}.date`, 'This change is dated before the response appeared.'],
  ]);
}

/** Whether both days are known and the first comes before the second. */
function isBefore(day: Day | undefined, other: Day | undefined): boolean {
  return day !== undefined && other !== undefined && day < other;
}
