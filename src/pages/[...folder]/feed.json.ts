import type { APIContext } from 'astro';
import { getGraph } from '#graph/index.ts';
import { toFeedPaths, type FeedDocument } from '#views/feed-documents.ts';
import { toJsonFeed } from '#views/feed-files.ts';

export function getStaticPaths() {
  return toFeedPaths(getGraph());
}

/** The same feeds as JSON Feed. */
export function GET({ props }: APIContext<{ document: FeedDocument }>) {
  return new Response(toJsonFeed(props.document), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}
