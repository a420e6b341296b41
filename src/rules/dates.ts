import { today, type Day } from '#lib/dates.ts';
import type { Problem } from '#lib/problem.ts';
import type { Library, Post } from '#library/types.ts';
import { problemAt, type Rule } from './rule.ts';

/** Days that contradict each other: published in the future without being scheduled, changed before publication. */
export const dates: Rule = (library) => findDateProblems(library, today());

/** The same for a given day, so that it can be tested. */
export function findDateProblems(library: Library, now: Day): Problem[] {
  return [
    ...library.posts.flatMap((post) => findPostProblems(post, now)),
    ...library.notes
      .filter(({ data }) => data.state === 'published' && data.date > now)
      .map((note) =>
        problemAt(
          note,
          'date',
          'dates',
          `The note is dated ${note.data.date}, which has not come yet.`,
          'Write state: scheduled, or change the day.',
        ),
      ),
  ];
}

function findPostProblems(post: Post, now: Day): Problem[] {
  const { published, embargoedUntil = '', state, changes, original } = post.data;
  const early = changes.findIndex(({ date }) => date < published);
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
    ...(early >= 0
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
    ...(original && original.date > published
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
