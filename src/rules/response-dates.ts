import type { Day } from '#lib/dates.ts';
import { today } from '#lib/dates.ts';
import type { Problem } from '#lib/problem.ts';
import type { Library, Response } from '#library/types.ts';
import { problemAt, type Rule } from './rule.ts';

/** Days of a response that contradict each other, those of its post or those of the response it answers. */
export const responseDates: Rule = (library) => findResponseDateProblems(library, today());

/** The same for a given day, so that it can be tested. */
export function findResponseDateProblems(library: Library, now: Day): Problem[] {
  return library.responses.flatMap((response) => {
    const { received, published, consent, state, changes, embargoedUntil = '' } = response.data;
    const early = changes.findIndex(({ date }) => date < published);
    const post = library.posts.find(({ id }) => id === response.data.post);
    const letter = library.responses.find(({ id }) => id === response.data.answers);
    const at = (wrong: boolean, path: string, message: string, mend = 'Correct one of the two days.') =>
      wrong ? [problemAt(response, path, 'dates', message, mend)] : [];
    return [
      ...at(
        state === 'published' && published > now,
        'published',
        `The response is to appear on ${published}, which has not come yet.`,
        'Write state: scheduled, or change the day.',
      ),
      ...at(
        embargoedUntil > published,
        'embargoedUntil',
        `The response is to appear on ${published}, before its embargo ends.`,
      ),
      ...at(consent.on < received, 'consent.on', 'They agreed before their letter came.'),
      ...at(
        consent.on > published && !isUnseen(response),
        'consent.on',
        'They agreed after the day on which it appears.',
        'Publish it only once they have agreed to the words as they stand here.',
      ),
      ...at(
        post !== undefined && received < post.data.published,
        'received',
        'The letter came before the post had appeared.',
      ),
      ...at(
        letter !== undefined && received < letter.data.received,
        'received',
        'The reply came before the response it answers.',
      ),
      ...at(
        letter !== undefined && published < letter.data.published,
        'published',
        'The reply appears before the response it answers.',
      ),
      ...at(early >= 0, `changes.${early}.date`, 'This change is dated before the response appeared.'),
    ];
  });
}

function isUnseen({ data: { state } }: Response): boolean {
  return state === 'draft' || state === 'withdrawn';
}
