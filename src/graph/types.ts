import type { Library, Note, Post } from '#library/types.ts';
import type { ResponseLinks } from './responses.ts';

/** A page that the graph can point at. */
export interface PageRef {
  readonly collection: 'posts' | 'writers' | 'evidence' | 'topics' | 'guide';
  readonly id: string;
  readonly title: string;
  /** The response on that page whose words they are, if they are not the page's own. */
  readonly response?: string;
}

/** A place on a page, by its anchor. */
export interface Mention {
  readonly page: PageRef;
  readonly anchor: string;
}

/** A passage of a joint post by a named writer. */
export interface PassageRef {
  readonly post: Post;
  readonly anchor: string;
}

/** What somebody did for a post besides writing it. */
export type Role = Post['data']['credits'][number]['role'];

/** What follows from all entries together. Built once, read-only; keys are ids. */
export interface Graph {
  readonly library: Library;
  /** What stands in lists: everything that is published and not retired. */
  readonly listed: Pick<Library, 'posts' | 'evidence' | 'topics' | 'guide' | 'notes'>;
  /** Where a source (evidence record or reference) is cited. */
  readonly citations: ReadonlyMap<string, readonly Mention[]>;
  /** Where a figure of the ledger is printed. */
  readonly factPlaces: ReadonlyMap<string, readonly Mention[]>;
  /** Claims by the source that supports them. */
  readonly claims: ReadonlyMap<string, readonly (Mention & { readonly text: string })[]>;
  /** Notes by the post they belong to, oldest first. */
  readonly notes: ReadonlyMap<string, readonly Note[]>;
  /** Readers' letters and the replies to them. */
  readonly responses: ResponseLinks;
  /** Passages by writer. Passages by `some` are in none of them. */
  readonly passages: ReadonlyMap<string, readonly PassageRef[]>;
  /** Posts a writer wrote. */
  readonly wrote: ReadonlyMap<string, readonly Post[]>;
  /** Posts for which a writer did something besides writing, by role: quoted in one, interviewed for one, reported on. */
  readonly credited: Readonly<Record<Role, ReadonlyMap<string, readonly Post[]>>>;
}
