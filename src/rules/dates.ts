import { today, type Day } from '#lib/dates.ts';
import type { Problem } from '#lib/problem.ts';
import type { LooseLibrary } from '#library/types.ts';
import { inPlace, problemAt, type LooseRule } from './rule.ts';

/** Days that contradict each other: published, checked or changed in the future, changed before publication. */
export const dates: LooseRule = (library) => findDateProblems(library, today());

/** The same for a given day, so that it can be tested. */
export function findDateProblems(library: LooseLibrary, now: Day): Problem[] {
  return [
    ...library.posts.flatMap((post) => findPostProblems(post, now)),
    ...findToCome(library, now),
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

/** Days on which somebody looked at something or changed it: each is one that has come. */
function findToCome({ posts, evidence, topics, guide }: LooseLibrary, now: Day): Problem[] {
  const changed = [...posts, ...evidence, ...topics, ...guide].flatMap((entry) =>
    inPlace(entry.data.changes).map(([index, { date }]) => [entry, `changes.${index}.date`, date] as const),
  );
  const days = [
    ...evidence.map((entry) => [entry, 'written', entry.data.written] as const),
    ...evidence.map((entry) => [entry, 'access.checkedOn', entry.data.access?.checkedOn] as const),
    ...topics.map((entry) => [entry, 'answered', entry.data.answered] as const),
    ...guide.map((entry) => [entry, 'checked', entry.data.checked] as const),
    ...changed,
  ];
  return days
    .filter(([, , date = '']) => date > now)
    .map(([entry, field, date = '']) =>
      problemAt(
        entry,
        field,
        'dates',
        `The day ${date} has not come yet.`,
        'Write the day on which it was done.',
      ),
    );
}

function findPostProblems(post: LooseLibrary['posts'][number], now: Day): Problem[] {
  const { published, embargoedUntil = '', state, changes, original } = post.data;
  // Nothing can be said of a day that is not known.
  if (published === undefined) return [];
  const [early] = inPlace(changes).find(([, { date = published }]) => date < published) ?? [];
  return toDayProblems(post, [
    [
      embargoedUntil > published,
      'embargoedUntil',
      `The post is to appear on ${published}, before its embargo ends.`,
    ],
    [
      state === 'published' && published > now,
      'published',
      `The post is to appear on ${published}, which has not come yet.`,
      'Write state: scheduled, or change the day.',
    ],
    [early !== undefined, `changes.${early ?? 0}.date`, 'This change is dated before the post appeared.'],
    [
      (original?.date ?? '') > published,
      'original.date',
      'The text this note is about is dated later than the note.',
    ],
  ]);
}

/** What would be wrong with a day: whether it is, its field, what to say, and the mend where it is not to correct a day. */
type DayCheck = readonly [isWrong: boolean, path: string, message: string, mend?: string];

/** Problems of the days of an entry that are wrong. */
export function toDayProblems(
  entry: Parameters<typeof problemAt>[0],
  checks: readonly DayCheck[],
): Problem[] {
  return checks
    .filter(([isWrong]) => isWrong)
    .map(([, path, message, mend = 'Correct one of the two days.']) =>
      problemAt(entry, path, 'dates', message, mend),
    );
}
