import { paths } from '#lib/paths.ts';
import type { Post } from '#library/types.ts';
import type { Block, Segment } from '#prose/types.ts';

const made = new WeakMap<Post, Post>();

/**
 * A post as the feed of one of its writers has it. Passages of writers who stay unnamed are in no feed of a writer: in their
 * place stands a sentence that leads to the post. That there are such passages is still known of it.
 */
export function withoutUnnamed(post: Post): Post {
  const { blocks, uses } = post.prose;
  const hidden = new Set(blocks.filter(isUnnamed).flatMap(({ segments }) => segments.flatMap(toAnchors)));
  if (hidden.size === 0) return post;
  const known = made.get(post);
  if (known) return known;
  const marks = uses.marks.filter(({ name, anchor }) => name === 'Passage' || !hidden.has(anchor));
  const without = {
    ...post,
    prose: {
      ...post.prose,
      blocks: blocks.map((block) => (isUnnamed(block) ? toPlaceholder(post, block) : block)),
      uses: { ...uses, marks },
    },
  };
  made.set(post, without);
  return without;
}

function isUnnamed({ segments: [first] }: Block): boolean {
  return (
    typeof first === 'object' && 'name' in first && first.name === 'Passage' && first.props.by === 'some'
  );
}

function toAnchors(segment: Segment): string[] {
  if (typeof segment === 'string' || segment.type !== 'mark') return [];
  return [segment.anchor, ...segment.children.flatMap(toAnchors)];
}

function toPlaceholder({ id }: Post, { line, segments }: Block): Block {
  const [anchor = ''] = segments.flatMap(toAnchors);
  const link = `<a href="${paths.post(id)}#${anchor}">read them in the post</a>`;
  const says = `Here some of the writers write who stay unnamed on purpose. Their words are in no writer’s feed: ${link}.`;
  return { line, plain: '', segments: [`<p><em>${says}</em></p>`] };
}
