import { today, type Day } from '#lib/dates.ts';
import type { Problem } from '#lib/problem.ts';
import type { LooseLibrary } from '#library/types.ts';
import { inPlace, problemAt, type LooseRule } from './rule.ts';

/** Days that contradict each other: published in the future without being scheduled, changed before publication. */
export const dates: LooseRule = (library) => findDateProblems(library, today());

/** The same for a given day, so that it can be tested. */
export function findDateProblems(library: LooseLibrary, now: Day): Problem[] {
  return [
    ...library.posts.flatMap((post) => findPostProblems(post, now)),
    ...library.notes
      .filter(({ data }) => data.state === 'published' && (data.date ?? '') > now)
      .map((note) =>
        problemAt(
          note,
          'date',
          'dates',
          `The note is dated ${note.data.date ?? ''}, which has not come yet.`,
          'Write state: scheduled, or change the day.',
        ),
      ),
  ];
}

function findPostProblems(post: LooseLibrary['posts'][number], now: Day): Problem[] {
  const { published, embargoedUntil = '', state, changes, original } = post.data;
  // Nothing can be said of a day that is not known.
  if (published === undefined) return [];
  const [early] = inPlace(changes).find(([, { date = published }]) => date < published) ?? [];
  return [
    ...(embargoedUntil > published
      ? [
          problemAt(
            post,
            'embargoedUntil',
            'dates',
            `The post is to appear on ${published}, before its embargo ends.`,
            'Correct one of the two days.',
          ),
        ]
      : []),
    ...(state === 'published' && published > now
      ? [
          problemAt(
            post,
            'published',
            'dates',
            `The post is to appear on ${published}, which has not come yet.`,
            'Write state: scheduled, or change the day.',
          ),
        ]
      : []),
    ...(early !== undefined
      ? [
          problemAt(
            post,
            `changes.${early}.date`,
            'dates',
            'This change is dated before the post appeared.',
            'Correct one of the two days.',
          ),
        ]
      : []),
    ...((original?.date ?? '') > published
      ? [
          problemAt(
            post,
            'original.date',
            'dates',
            'The text this note is about is dated later than the note.',
            'Correct one of the two days.',
          ),
        ]
      : []),
  ];
}
