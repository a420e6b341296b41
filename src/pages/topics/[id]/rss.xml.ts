import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { getGraph } from '#graph/index.ts';
import { paths } from '#lib/paths.ts';
import { site } from '#site.ts';
import { toFeed } from '#views/feed.ts';

export function getStaticPaths() {
  return getGraph().library.topics.map(({ id, data }) => ({ params: { id }, props: { title: data.title } }));
}

/** Posts and evidence on one topic, with their full text. */
export function GET({ params, props }: APIContext<{ title: string }, { id: string }>) {
  const graph = getGraph();
  const { posts, evidence } = graph.listed;
  const isOnTopic = (entry: { data: { topics: readonly string[] } }) => entry.data.topics.includes(params.id);
  return rss(
    toFeed(
      graph,
      `${site.name}: ${props.title}`,
      paths.topicFeed(params.id),
      posts.filter(isOnTopic),
      evidence.filter(isOnTopic),
    ),
  );
}
