import rss from '@astrojs/rss';
import { getGraph } from '#graph/index.ts';
import { paths } from '#lib/paths.ts';
import { site } from '#site.ts';
import { toFeed } from '#views/feed.ts';

/** Every post and evidence record, with its full text. */
export function GET() {
  const graph = getGraph();
  return rss(toFeed(graph, site.name, paths.feed(), graph.listed.posts, graph.listed.evidence));
}
