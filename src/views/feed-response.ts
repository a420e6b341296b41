import { paths } from '#lib/paths.ts';
import { escapeHtml } from '#lib/text.ts';
import { byId } from '#graph/index.ts';
import { toHeadSignature } from '#graph/responses.ts';
import type { Graph } from '#graph/types.ts';
import type { Post, Response } from '#library/types.ts';
import { findUpdated, toChanges, toTopicChips } from './chips.ts';
import { toChangesHtml, toFeedHtml, toLinkHtml, toSourcesHtml } from './feed-html.ts';
import type { FeedEntry, FeedItem } from './feed-items.ts';
import { toAddress } from './head.ts';
import { toResponseTitle } from './response-card.ts';
import { toResponse } from './responses.ts';
import { makeSourceList } from './sources.ts';

/** Letters from readers and the replies to them as entries of a feed, with their full text. */
export function toResponseEntries(graph: Graph): FeedEntry[] {
  const posts = byId(graph.library.posts);
  return graph.responses.listed.flatMap((response) => {
    const { id, data } = response;
    const post = posts.get(data.post);
    if (!post) return [];
    const entry = paths.response(post.id, id);
    return [{ day: data.published, id: entry, toItem: () => toItem(graph, post, response) }];
  });
}

function toItem(graph: Graph, post: Post, response: Response): FeedItem {
  const { data } = response;
  const { published, changes, contentNote } = data;
  const address = toAddress(paths.response(post.id, response.id));
  const title = toResponseTitle(graph, response);
  const modified = findUpdated(changes);
  return {
    id: address,
    link: address,
    title,
    published,
    summary: contentNote ? `Content note: ${contentNote.replace(/\.$/, '')}. ${title}` : title,
    html: toHtml(graph, post, response),
    authors: [
      {
        name: toHeadSignature(response),
        ...(data.by.writer ? { url: toAddress(paths.writer(data.by.writer)) } : {}),
      },
    ],
    topics: toTopicChips(graph, post.data.topics).map(({ label }) => label),
    ...(modified ? { modified } : {}),
  };
}

function toHtml(graph: Graph, post: Post, response: Response): string {
  const path = paths.post(post.id);
  const sources = makeSourceList(graph);
  const { contentNote, on, prose } = toResponse(graph, post, response, sources);
  const about = toLinkHtml({ label: post.data.title, to: path });
  return [
    contentNote ? `<p><strong>Content note:</strong> ${escapeHtml(contentNote)}</p>` : '',
    on
      ? `<p>On ${toLinkHtml({ label: `this ${on.what}`, to: path + on.to })} in “${about}”: “${escapeHtml(on.words)}”</p>`
      : `<p>On “${about}”</p>`,
    toFeedHtml(prose, path),
    toSourcesHtml(sources.toSources()),
    toChangesHtml(toChanges(response.data.changes)),
  ].join('');
}
