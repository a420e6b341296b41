import { paths } from '#lib/paths.ts';
import type { Graph } from '#graph/types.ts';
import { limits } from '#site.ts';
import { toDigest } from './cache-key.ts';
import type { FeedEntry, FeedItem } from './feed-items.ts';
import { getFeeds, type Feed } from './feeds.ts';

/** One file of a feed: the feed itself with its newest entries, or an archive with older ones. */
export interface FeedDocument {
  readonly feed: Feed;
  /** The folder in which it lies, as a path. */
  readonly folder: string;
  /** Which archive, from 1 for the oldest entries; none for the feed itself. */
  readonly archive?: number;
  /** Folders of the archives before and after it in time. */
  readonly older?: string;
  readonly newer?: string;
  readonly entries: readonly FeedEntry[];
}

/**
 * The files of a feed, the feed itself first. Archives are filled from the oldest entry on, `size` in each, so that a new
 * entry leaves them as they are; together with the feed itself they hold every entry (RFC 5005).
 */
export function toDocuments(feed: Feed, size: number = limits.feedEntries): FeedDocument[] {
  const oldestFirst = feed.entries.toReversed();
  const count = Math.max(0, Math.ceil(oldestFirst.length / size) - 1);
  const folders = Array.from({ length: count }, (_, index) => paths.feedArchive(feed.page, index + 1));
  const link = (key: 'older' | 'newer', folder: string | undefined) => (folder ? { [key]: folder } : {});
  return [
    { feed, folder: feed.page, entries: feed.entries.slice(0, size), ...link('older', folders.at(-1)) },
    ...folders.map((folder, index) => ({
      feed,
      folder,
      archive: index + 1,
      entries: oldestFirst.slice(index * size, (index + 1) * size).reverse(),
      ...link('older', folders[index - 1]),
      ...link('newer', folders[index + 1]),
    })),
  ];
}

/** The folders of all files of all feeds, as paths of a route for one of the formats. A file is written anew when it changed. */
export function toFeedPaths(graph: Graph) {
  return getFeeds(graph).flatMap((feed) =>
    toDocuments(feed).map((document) => ({
      params: { folder: document.folder.slice(1, -1) || undefined },
      props: { document },
      cacheKey: toKey(document),
    })),
  );
}

/** Digest of all that a file says. The other entries of its feed are none of it, so archives keep theirs. */
function toKey({ feed: { title, says, page }, entries, ...place }: FeedDocument): string {
  return toDigest({ ...place, title, says, page, items: entries.map(({ toItem }) => toItemKey(toItem())) });
}

const keys = new WeakMap<FeedItem, string>();

/** An item stands in several feeds: its digest is made once. */
function toItemKey(item: FeedItem): string {
  const key = keys.get(item) ?? toDigest(item);
  keys.set(item, key);
  return key;
}
