import type { Problem } from '#lib/problem.ts';
import type { Post } from '#library/types.ts';
import { sayUnknown, type Rule } from './rule.ts';

/** Passages whose writers are not those of the post, and passages in texts that have one writer. */
export const passages: Rule = (library) =>
  library.posts.flatMap((post) =>
    post.prose.uses.marks.flatMap((use) => (use.name === 'Passage' ? findFaults(post, use) : [])),
  );

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
  return by
    .split(/\s+/)
    .filter((id) => !writers.has(id))
    .map((id) =>
      at(
        `${sayUnknown('writer', id, writers)} The post does not name this writer.`,
        'Use ids that stand under "writers" at the top of the file.',
      ),
    );
}
