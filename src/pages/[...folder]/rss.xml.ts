import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { getGraph } from '#graph/index.ts';
import { toFeedPaths, type FeedDocument } from '#views/feed-documents.ts';
import { toRss } from '#views/feed-files.ts';

export function getStaticPaths() {
  return toFeedPaths(getGraph());
}

/** Every feed of the site with the full text, and its archives. */
export function GET({ props }: APIContext<{ document: FeedDocument }>) {
  return rss(toRss(props.document));
}
