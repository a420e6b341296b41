import { paths } from '#lib/paths.ts';
import type { Graph } from '#graph/types.ts';
import { toPath } from './cards.ts';
import { toChanges } from './chips.ts';
import { toHead } from './head.ts';
import type { CorrectionsPage } from './types.ts';

/** Every change after publication on the whole site, newest first. */
export function toCorrectionsPage(graph: Graph): CorrectionsPage {
  const { posts, evidence, topics, guide } = graph.library;
  const of = (collection: 'posts' | 'evidence' | 'topics' | 'guide', entries: readonly { id: string; data: { title: string; changes: Parameters<typeof toChanges>[0] } }[]) =>
    entries.flatMap(({ id, data: { title, changes } }) =>
      toChanges(changes).map((change) => ({ ...change, page: { label: title, to: toPath({ collection, id, title }) } })),
    );
  const changes = [...of('posts', posts), ...of('evidence', evidence), ...of('topics', topics), ...of('guide', guide)];
  return {
    head: toHead({ title: 'Corrections', description: 'What was changed after publication, and how to report a mistake.', path: paths.corrections() }),
    changes: changes.sort((a, b) => b.date.iso.localeCompare(a.date.iso)),
  };
}
