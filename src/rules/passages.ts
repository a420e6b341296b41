import type { Problem } from '#lib/problem.ts';
import type { Post } from '#library/types.ts';
import { allEntries, problemAt, sayUnknown, type Rule } from './rule.ts';

/** Passages whose writers are not those of the post, and passages in texts that have one writer or none. */
export const passages: Rule = (library) => [
  ...library.writers
    .filter(({ id }) => KEPT.includes(id))
    .map((writer) =>
      problemAt(
        writer,
        '',
        'passage',
        `A writer cannot have the id "${writer.id}": <Passage by="${writer.id}"> means something else.`,
        'Rename the file.',
      ),
    ),
  ...allEntries(library).flatMap((entry) => {
    const uses = entry.prose.uses.marks.filter((use) => use.name === 'Passage');
    const post = library.posts.find((other) => other.file === entry.file);
    if (post && post.data.writers.length > 1) return uses.flatMap((use) => findFaults(post, use));
    return uses.map(({ line, column }) => ({
      file: entry.file, line, column, rule: 'passage', level: 'error' as const,
      message: 'Only a post of several writers has passages.',
      mend: 'Take <Passage> and </Passage> out, or name the other writers at the top of the file.',
    })); // prettier-ignore
  }),
];

/** Words that <Passage by> keeps for itself. No writer's file may be named so. */
const KEPT = ['some', 'together'];

type PassageUse = Extract<Post['prose']['uses']['marks'][number], { name: 'Passage' }>;

function findFaults(post: Post, use: PassageUse): Problem[] {
  const writers = new Set(post.data.writers);
  const at = (message: string, mend: string): Problem => ({
    file: post.file, line: use.line, column: use.column, rule: 'passage', message, mend, level: 'error',
  }); // prettier-ignore
  const { by, count } = use.props;
  if (by === 'together') return [];
  if (by === 'some')
    return (count ?? 0) < writers.size
      ? []
      : [
          at(
            `count={${count ?? 0}} is every writer of this post.`,
            'Write by="together", or lower the count.',
          ),
        ];
  return [...new Set(by.split(/\s+/))]
    .filter((id) => !writers.has(id))
    .map((id) =>
      at(
        `${sayUnknown('writer', id, writers)} The post does not name this writer.`,
        'Use ids that stand under "writers" at the top of the file.',
      ),
    );
}
