import type { Note, Post } from '#library/types.ts';
import type { Graph } from './types.ts';

/** Ids of the sources that texts cite, in their order, as often as they are cited. */
export function findCited(texts: readonly Pick<Post, 'prose'>[]): string[] {
  return texts.flatMap(({ prose }) =>
    prose.uses.marks.flatMap((use) => (use.name === 'Cite' ? [use.props.id] : [])),
  );
}

/** A post and the notes that stand on its page. */
export function withNotes(graph: Graph, post: Post): readonly (Post | Note)[] {
  return [post, ...(graph.notes.get(post.id) ?? [])];
}
