import { paths } from '#lib/paths.ts';
import type { Graph } from '#graph/types.ts';
import { site } from '#site.ts';
import { toPostCard, toRecordCard } from './cards.ts';
import { toTopicChip, toWriterChips } from './chips.ts';
import { toFactsShown } from './facts.ts';
import { toAddress, toHead } from './head.ts';
import { groupWriters, WRITING } from './lists.ts';
import type { HomePage } from './types.ts';

/** How many posts and records the home page shows: one row of each where the page is wide. */
const SHOWN = { posts: 3, records: 3 } as const;

/** The home page. */
export function toHomePage(graph: Graph): HomePage {
  const { listed } = graph;
  const writers = groupWriters(graph);
  const records = [...listed.evidence].sort((a, b) => b.data.year - a.data.year);
  return {
    head: toHead({
      title: site.name,
      description: site.description,
      path: paths.home(),
      // The same as RSS is named on every page.
      feeds: [{ title: `${site.name}: everything (JSON Feed)`, to: paths.jsonFeed() }],
      jsonLd: [{
        '@context': 'https://schema.org', '@type': 'WebSite', name: site.name, description: site.description,
        url: toAddress(paths.home()), inLanguage: site.language,
      }],
    }),
    posts: listed.posts.slice(0, SHOWN.posts).map((post) => toPostCard(graph, post)),
    facts: toFactsShown(graph, site.homeFacts),
    topics: listed.topics.map((topic) => ({ ...toTopicChip(topic), question: topic.data.question })),
    evidence: records.slice(0, SHOWN.records).map((record) => toRecordCard(graph, record)),
    writers: (['here', 'elsewhere'] as const).flatMap((place) => {
      const ids = (writers.get(place) ?? []).map(({ id }) => id);
      return ids.length > 0 ? [{ title: WRITING[place], writers: toWriterChips(graph, ids) }] : [];
    }),
  }; // prettier-ignore
}
