import type { Day } from '#lib/dates.ts';
import { today } from '#lib/dates.ts';
import type { Problem } from '#lib/problem.ts';
import type { LooseLibrary } from '#library/types.ts';
import { inPlace, problemAt, type LooseRule } from './rule.ts';

/** Days of a response that contradict each other, those of its post or those of the response it answers. */
export const responseDates: LooseRule = (library) => findResponseDateProblems(library, today());

/** The same for a given day, so that it can be tested. */
export function findResponseDateProblems(library: LooseLibrary, now: Day): Problem[] {
  return library.responses.flatMap((response) => {
    const { received, published, consent, state, changes, embargoedUntil } = response.data;
    const agreed = consent?.on;
    const early = inPlace(changes).find(([, { date }]) => isBefore(date, published))?.[0];
    const post = library.posts.find(({ id }) => id === response.data.post);
    const letter = library.responses.find(({ id }) => id === response.data.answers);
    const at = (wrong: boolean, path: string, message: string, mend = 'Correct one of the two days.') =>
      wrong ? [problemAt(response, path, 'dates', message, mend)] : [];
    return [
      ...at(
        state === 'published' && isBefore(now, published),
        'published',
        `The response is to appear on ${published ?? ''}, which has not come yet.`,
        'Write state: scheduled, or change the day.',
      ),
      ...at(
        isBefore(published, embargoedUntil),
        'embargoedUntil',
        `The response is to appear on ${published ?? ''}, before its embargo ends.`,
      ),
      ...at(isBefore(agreed, received), 'consent.on', 'They agreed before their letter came.'),
      ...at(
        isBefore(published, agreed) && state !== 'draft' && state !== 'withdrawn',
        'consent.on',
        'They agreed after the day on which it appears.',
        'Publish it only once they have agreed to the words as they stand here.',
      ),
      ...at(
        isBefore(received, post?.data.published),
        'received',
        'The letter came before the post had appeared.',
      ),
      ...at(
        isBefore(received, letter?.data.received),
        'received',
        'The reply came before the response it answers.',
      ),
      ...at(
        isBefore(published, letter?.data.published),
        'published',
        'The reply appears before the response it answers.',
      ),
      ...at(
        early !== undefined,
        `changes.${early ?? 0}.date`,
        'This change is dated before the response appeared.',
      ),
    ];
  });
}

/** Whether both days are known and the first comes before the second. */
function isBefore(day: Day | undefined, other: Day | undefined): boolean {
  return day !== undefined && other !== undefined && day < other;
}
