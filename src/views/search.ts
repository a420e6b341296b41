import { paths } from '#lib/paths.ts';
import type { Graph } from '#graph/types.ts';
import { toHead } from './head.ts';
import type { SearchPage } from './types.ts';

/** The page where one searches, with other ways to what is here for those who find nothing. */
export function toSearchPage(graph: Graph): SearchPage {
  const { topics, guide } = graph.listed;
  return {
    head: toHead({
      title: 'Search',
      description: 'Search posts, evidence, topics, the guide and the glossary.',
      path: paths.search(),
    }),
    ways: [
      { title: 'Topics', links: topics.map(({ id, data }) => ({ label: data.title, to: paths.topic(id) })) },
      {
        title: 'Guide',
        links: guide.map(({ id, data }) => ({ label: data.title, to: paths.guidePage(id) })),
      },
      {
        title: 'Reference',
        links: [
          { label: 'Words explained', to: paths.glossary() },
          { label: 'Every figure', to: paths.facts() },
          { label: 'Everything, by kind, topic, writer and year', to: paths.browse() },
        ],
      },
    ].filter(({ links }) => links.length > 0),
  };
}
