import type { Graph } from '#graph/types.ts';

/** What our licence cannot cover, said wherever a file is offered. */
export const NOT_LICENSED =
  'Words quoted from elsewhere, the works and texts that are summarised or cited, and names and portraits are not ours to license. Their owners keep their rights.';

/** The newest day that any text in a list names. A build on another day gives the same one. */
export function toLastChange({ listed }: Graph): string {
  const days = [
    ...listed.posts.map(({ data }) => data.published),
    ...listed.evidence.map(({ data }) => data.written),
    ...listed.topics.map(({ data }) => data.answered),
    ...listed.guide.map(({ data }) => data.checked),
    ...listed.notes.map(({ data }) => data.date),
    ...[...listed.posts, ...listed.evidence, ...listed.topics, ...listed.guide].flatMap(({ data }) =>
      data.changes.map(({ date }) => date),
    ),
  ];
  return days.reduce((newest, day) => (day > newest ? day : newest), '');
}
