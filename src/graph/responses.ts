import { toCapital } from '#lib/text.ts';
import type { Day } from '#lib/dates.ts';
import type { Library, Post, Response } from '#library/types.ts';
import { findVisibility } from '#library/states.ts';

/** What follows from all responses together. Retired ones keep their place under a post but stand in no list. */
export interface ResponseLinks {
  /** Letters and replies that stand in lists, newest first. */
  readonly listed: readonly Response[];
  /** Letters by the post they are about, oldest first. */
  readonly byPost: ReadonlyMap<string, readonly Response[]>;
  /** Replies by the response they answer, oldest first. */
  readonly replies: ReadonlyMap<string, readonly Response[]>;
  /** Letters and replies by the writer whose page they link, newest first. */
  readonly byWriter: ReadonlyMap<string, readonly Response[]>;
  /** Ids of those that keep their place and stand in no list. */
  readonly retired: ReadonlySet<string>;
}

/** Groups the responses of a public library. Those to a retired post, and replies to a retired letter, are in no list either. */
export function linkResponses(library: Library, listedPosts: readonly Post[], now: Day): ResponseLinks {
  const posts = new Set(listedPosts.map(({ id }) => id));
  const letters = library.responses.filter(({ data }) => data.answers === undefined);
  const isListed = ({ data }: Response) => posts.has(data.post) && findVisibility(data, now) === 'listed';
  const listedLetters = new Set(letters.filter(isListed).map(({ id }) => id));
  const listed = library.responses
    .filter((response) => isListed(response) && listedLetters.has(response.data.answers ?? response.id))
    .reverse();
  return {
    listed,
    byPost: Map.groupBy(letters, ({ data }) => data.post),
    replies: groupBy(library.responses, ({ data }) => data.answers),
    retired: new Set(
      library.responses.filter(({ data }) => findVisibility(data, now) === 'unlisted').map(({ id }) => id),
    ),
    byWriter: groupBy(listed, ({ data }) => data.by.writer),
  };
}

/** How a response is signed, inside a sentence: `Kim Sampleton`, `a PWP in the north of England`. */
export function toSignature({ data: { by } }: Response): string {
  return by.name ?? by.penName ?? by.role ?? '';
}

/** The same where a line begins. A name keeps its letters as they are. */
export function toHeadSignature(response: Response): string {
  const { role } = response.data.by;
  return role ? toCapital(role) : toSignature(response);
}

function groupBy(
  responses: readonly Response[],
  keyOf: (response: Response) => string | undefined,
): Map<string, Response[]> {
  const groups = new Map<string, Response[]>();
  for (const response of responses) {
    const key = keyOf(response);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), response]);
  }
  return groups;
}
