import type { HastNode } from 'satteri';
import type { Reading } from './reading.ts';
import type { Segment } from './types.ts';

/** A tag in angle brackets: one of the marks, or HTML. */
export type Jsx = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Shows nodes one after the other. */
export function showAll(nodes: readonly HastNode[], reading: Reading, out: Segment[]): void {
  for (const node of nodes) reading.show(node, out);
}

/** Joins neighbouring pieces of HTML, so that a text is a few long strings and its marks. */
export function join(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (typeof segment === 'string' && typeof last === 'string') joined[joined.length - 1] = last + segment;
    else joined.push(segment);
  }
  return joined.filter(
    (segment) => typeof segment !== 'string' || segment.trim() !== '' || joined.length > 1,
  );
}
