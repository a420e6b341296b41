import { paths } from '#lib/paths.ts';
import { escapeHtml } from '#lib/text.ts';
import type { Graph } from '#graph/types.ts';
import type { Post, Response } from '#library/types.ts';
import { toChanges } from './chips.ts';
import { toChangesHtml, toFeedHtml, toLinkHtml, toSourcesHtml } from './feed-html.ts';
import { toResponse } from './responses.ts';
import { makeSourceList } from './sources.ts';

/** A letter or a reply as HTML for feed readers: its content note first, then what it is about. */
export function toResponseHtml(graph: Graph, post: Post, response: Response): string {
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
