import { toResponseAnchor } from '#lib/anchors.ts';
import { paths } from '#lib/paths.ts';
import { toCount, toExcerpt } from '#lib/text.ts';
import { toHeadSignature, toSignature } from '#graph/responses.ts';
import type { Graph } from '#graph/types.ts';
import { toMarkTexts } from '#graph/words.ts';
import type { Post, Response } from '#library/types.ts';
import { toChanges, toDate } from './chips.ts';
import { toShown } from './prose.ts';
import type { SourceList } from './sources.ts';
import type { Link, ResponseShown, ResponsesShown } from './types.ts';

/** Characters of a passage that a letter about it repeats. A claim is repeated whole. */
const PASSAGE_SHOWN = 140;

/**
 * Everything that readers wrote about a post, for its page. Shown after the post itself, so that the numbers of sources
 * which only letters cite go on from its own.
 */
export function toResponses(graph: Graph, post: Post, sources: SourceList): ResponsesShown {
  const ofPost = sources.toSources().length;
  const letters = (graph.responses.byPost.get(post.id) ?? []).map((letter) => ({
    ...toResponse(graph, post, letter, sources),
    replies: (graph.responses.replies.get(letter.id) ?? []).map((reply) =>
      toResponse(graph, post, reply, sources),
    ),
  }));
  const withdrawn = graph.library.withdrawnResponses
    .filter((stub) => stub.post === post.id)
    .map(({ id, changes }) => ({
      anchor: toResponseAnchor(id),
      changes: toChanges(changes.filter(({ kind }) => kind === 'withdrawn')),
    }));
  return { letters, withdrawn, sources: sources.toSources().slice(ofPost) };
}

/** How many letters there are on each passage or claim of a post, by its anchor, with the way to the first. */
export function toResponseLinks(graph: Graph, post: Post): ReadonlyMap<string, Link> {
  const letters = graph.responses.byPost.get(post.id) ?? [];
  const places = Map.groupBy(letters, ({ data }) => data.on ?? '');
  return new Map(
    [...places].map(([place, some]) => [
      place,
      { label: toCount(some.length, 'response'), to: `#${toResponseAnchor(some[0]?.id ?? '')}` },
    ]),
  );
}

/** One letter without its replies, or one reply. */
export function toResponse(graph: Graph, post: Post, response: Response, sources: SourceList): ResponseShown {
  const { id, data, prose } = response;
  const shown = toShown(prose.blocks, {
    graph,
    sources,
    toAnchor: (place) => toResponseAnchor(id, place),
  });
  return {
    anchor: toResponseAnchor(id),
    signature: toHeadSignature(response),
    signed: toSignature(response),
    date: toDate(data.published),
    prose: shown,
    changes: toChanges(data.changes),
    retired: graph.responses.retired.has(id),
    replies: [],
    ...(data.by.writer ? { to: paths.writer(data.by.writer) } : {}),
    ...(data.by.penName ? { note: 'pen name' } : {}),
    ...(data.contentNote ? { contentNote: data.contentNote } : {}),
    ...toPlace(graph, post, data.on),
  };
}

function toPlace(graph: Graph, { prose }: Post, on: string | undefined): Pick<ResponseShown, 'on'> {
  const use = prose.uses.marks.find(({ anchor }) => anchor === on);
  if (use?.name !== 'Claim' && use?.name !== 'Passage') return {};
  const words = toMarkTexts(use.name, graph.library.facts, prose).get(use.anchor) ?? '';
  return {
    on:
      use.name === 'Claim'
        ? { what: 'claim', to: `#${use.anchor}`, words }
        : { what: 'passage', to: `#${use.anchor}`, words: toExcerpt(words, PASSAGE_SHOWN) },
  };
}
