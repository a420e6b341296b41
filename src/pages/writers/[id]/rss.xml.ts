import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { getGraph } from '#graph/index.ts';
import { paths } from '#lib/paths.ts';
import { site } from '#site.ts';
import { toFeed } from '#views/feed.ts';

export function getStaticPaths() {
  return getGraph().library.writers.map(({ id, data }) => ({ params: { id }, props: { name: data.name } }));
}

/** What one writer wrote here, and the notes on what they wrote elsewhere. */
export function GET({ params, props }: APIContext<{ name: string }, { id: string }>) {
  const graph = getGraph();
  const posts = [...(graph.wrote.get(params.id) ?? []), ...(graph.reported.get(params.id) ?? [])];
  return rss(toFeed(graph, `${site.name}: ${props.name}`, paths.writerFeed(params.id), posts));
}
