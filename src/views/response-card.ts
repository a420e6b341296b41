import { paths } from '#lib/paths.ts';
import { toExcerpt } from '#lib/text.ts';
import { byId } from '#graph/index.ts';
import { toHeadSignature, toSignature } from '#graph/responses.ts';
import type { Graph } from '#graph/types.ts';
import { toProseWords } from '#graph/words.ts';
import type { Response } from '#library/types.ts';
import { toDate } from './chips.ts';
import type { Card } from './types.ts';

/** Characters of a letter that a list shows: about two lines. */
const SHOWN = 180;

/** A letter or a reply in a list. Words that carry a content note stay under the post. */
export function toResponseCard(graph: Graph, response: Response): Card {
  const { id, data, prose } = response;
  const isReply = data.answers !== undefined;
  const isAnswered = (graph.responses.replies.get(id) ?? []).length > 0;
  const { contentNote } = data;
  return {
    label: toResponseTitle(graph, response),
    to: paths.response(data.post, id),
    eyebrow: isReply ? 'Reply' : isAnswered ? 'Response, with a reply' : 'Response',
    summary: contentNote
      ? 'Its words stand under the post.'
      : toExcerpt(toProseWords(graph.library.facts, prose), SHOWN),
    date: toDate(data.published),
    topics: [],
    ...(contentNote ? { contentNote } : {}),
  };
}

/** `Kim Sampleton on “Four in a boat”`, or `Robin Example in reply to Kim Sampleton on “Four in a boat”`. */
export function toResponseTitle(graph: Graph, response: Response): string {
  const { post, answers } = response.data;
  const letter = answers === undefined ? undefined : byId(graph.library.responses).get(answers);
  const title = byId(graph.library.posts).get(post)?.data.title ?? '';
  const reply = letter ? ` in reply to ${toSignature(letter)}` : '';
  return `${toHeadSignature(response)}${reply} on “${title}”`;
}
