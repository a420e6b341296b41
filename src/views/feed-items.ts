import type { Day } from '#lib/dates.ts';
import { paths } from '#lib/paths.ts';
import { byId } from '#graph/index.ts';
import { toHeadSignature } from '#graph/responses.ts';
import type { Graph } from '#graph/types.ts';
import type { EvidenceRecord, Post, Response } from '#library/types.ts';
import { findUpdated, toTopicChips, toWriterChips } from './chips.ts';
import { toFeedId, toFirstName } from './feed-ids.ts';
import { toPostHtml } from './feed-post.ts';
import { toRecordHtml } from './feed-record.ts';
import { toResponseHtml } from './feed-response.ts';
import { toAddress, toNoted } from './head.ts';
import { toResponseTitle } from './response-card.ts';

/** One entry of a feed, with what both formats need. Addresses are whole; dates are days. */
export interface FeedItem {
  /** Stays, whatever becomes of the title and the address. */
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly published: Day;
  /** The last day on which something was changed that a reader would want to know. */
  readonly modified?: Day;
  /** Plain words. */
  readonly summary: string;
  readonly html: string;
  readonly authors: readonly { readonly name: string; readonly url?: string }[];
  readonly topics: readonly string[];
}

/** An entry by its day. The item is made when a feed is written, and only once for all feeds it stands in. */
export interface FeedEntry {
  readonly day: Day;
  readonly id: string;
  readonly toItem: () => FeedItem;
}

/** Posts as entries of a feed, with their full text. */
export function toPostEntries(graph: Graph, posts: readonly Post[]): FeedEntry[] {
  return posts.map((post) => ({
    day: toAppearance(post.data.published, post.data),
    id: paths.post(post.id),
    toItem: () => once(graph, post, () => toPostItem(graph, post)),
  }));
}

/** Evidence records as entries of a feed, with the whole summary. */
export function toRecordEntries(graph: Graph, records: readonly EvidenceRecord[]): FeedEntry[] {
  return records.map((record) => ({
    day: toAppearance(record.data.written, record.data),
    id: paths.record(record.id),
    toItem: () => once(graph, record, () => toRecordItem(graph, record)),
  }));
}

/** Letters from readers and the replies to them as entries of a feed, with their full text. */
export function toResponseEntries(graph: Graph, responses: readonly Response[]): FeedEntry[] {
  const posts = byId(graph.library.posts);
  return responses.flatMap((response) => {
    const post = posts.get(response.data.post);
    const day = toAppearance(response.data.published, response.data);
    const toItem = (about: Post) => once(graph, response, () => toResponseItem(graph, about, response));
    return post ? [{ day, id: paths.response(post.id, response.id), toItem: () => toItem(post) }] : [];
  });
}

/** The day on which readers first saw an entry: an embargo may end after the day that the entry bears. */
function toAppearance(day: Day, { embargoedUntil = day }: { embargoedUntil?: Day | undefined }): Day {
  return embargoedUntil > day ? embargoedUntil : day;
}

const made = new WeakMap<Graph, WeakMap<object, FeedItem>>();

function once(graph: Graph, entry: object, make: () => FeedItem): FeedItem {
  const items = made.get(graph) ?? new WeakMap<object, FeedItem>();
  made.set(graph, items);
  const item = items.get(entry) ?? make();
  items.set(entry, item);
  return item;
}

function toPostItem(graph: Graph, post: Post): FeedItem {
  const { data } = post;
  const published = toAppearance(data.published, data);
  const notes = (graph.notes.get(post.id) ?? []).map((note) => toAppearance(note.data.date, note.data));
  return {
    id: toFeedId('posts', toFirstName(post)),
    link: toAddress(paths.post(post.id)),
    title: data.title,
    published,
    summary: toNoted(data),
    html: toPostHtml(graph, post),
    ...toNames(graph, data),
    ...toModified(published, [findUpdated(data.changes), ...notes]),
  };
}

function toRecordItem(graph: Graph, record: EvidenceRecord): FeedItem {
  const { id, data } = record;
  const published = toAppearance(data.written, data);
  return {
    id: toFeedId('evidence', toFirstName(record)),
    link: toAddress(paths.record(id)),
    title: `Evidence: ${data.title}`,
    published,
    summary: data.summary,
    html: toRecordHtml(graph, record),
    ...toNames(graph, data),
    ...toModified(published, [findUpdated(data.changes)]),
  };
}

function toResponseItem(graph: Graph, post: Post, response: Response): FeedItem {
  const { id, data } = response;
  const { writer } = data.by;
  const title = toResponseTitle(graph, response);
  const published = toAppearance(data.published, data);
  return {
    id: toFeedId('responses', id),
    link: toAddress(paths.response(post.id, id)),
    title,
    published,
    summary: toNoted({ contentNote: data.contentNote, standfirst: title }),
    html: toResponseHtml(graph, post, response),
    authors: [
      { name: toHeadSignature(response), ...(writer ? { url: toAddress(paths.writer(writer)) } : {}) },
    ],
    topics: toTopicChips(graph, post.data.topics).map(({ label }) => label),
    ...toModified(published, [findUpdated(data.changes)]),
  };
}

function toNames(
  graph: Graph,
  data: { writers: readonly string[]; topics: readonly string[] },
): Pick<FeedItem, 'authors' | 'topics'> {
  return {
    authors: toWriterChips(graph, data.writers).map(({ label, to }) => ({ name: label, url: toAddress(to) })),
    topics: toTopicChips(graph, data.topics).map(({ label }) => label),
  };
}

function toModified(published: Day, days: readonly (Day | undefined)[]): Pick<FeedItem, 'modified'> {
  const last = days.filter((day) => day !== undefined).sort().at(-1); // prettier-ignore
  return last && last > published ? { modified: last } : {};
}
