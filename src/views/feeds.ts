import { paths } from '#lib/paths.ts';
import type { Graph } from '#graph/types.ts';
import { site } from '#site.ts';
import { toCorrectionEntries } from './corrections.ts';
import { withoutUnnamed } from './unnamed.ts';
import { toPostEntries, toRecordEntries, toResponseEntries, type FeedEntry } from './feed-items.ts';

/** A feed of the site. */
export interface Feed {
  /** What readers call it beside others of its group: a topic, a writer. */
  readonly label: string;
  /** Its name in a reader app, where the site has to be part of it. */
  readonly title: string;
  /** What it brings, in a sentence. */
  readonly says: string;
  /** Path of the page that it belongs to; it lies in that folder. */
  readonly page: string;
  readonly group: 'The whole site' | 'One topic' | 'One writer';
  /** Feeds of retired topics keep their addresses and are named nowhere. */
  readonly listed: boolean;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

const known = new WeakMap<Graph, readonly Feed[]>();

/** Every feed of the site: the only list of them. A new kind of entry gets its feed by a line here. */
export function getFeeds(graph: Graph): readonly Feed[] {
  const feeds = known.get(graph) ?? [...toSiteFeeds(graph), ...toTopicFeeds(graph), ...toWriterFeeds(graph)];
  known.set(graph, feeds);
  return feeds;
}

function toSiteFeeds(graph: Graph): Feed[] {
  const { posts, evidence } = graph.listed;
  const records = toRecordEntries(graph, evidence);
  const letters = toResponseEntries(graph, graph.responses.listed);
  return [
    toFeed('The whole site', {
      label: 'Everything',
      title: site.name,
      says: 'Every post, every summary of evidence and every letter from readers, with the full text.',
      page: paths.home(),
      entries: [...toPostEntries(graph, posts), ...records, ...letters],
    }),
    toFeed('The whole site', {
      label: 'Evidence',
      says: 'Every summary of evidence, with the full text.',
      page: paths.evidence(),
      entries: records,
    }),
    toFeed('The whole site', {
      label: 'Responses',
      says: 'Letters from readers about posts, and the replies to them.',
      page: paths.responses(),
      entries: letters,
    }),
    toFeed('The whole site', {
      label: 'Corrections',
      says: 'What was changed after publication, and what was withdrawn.',
      page: paths.corrections(),
      entries: toCorrectionEntries(graph),
    }),
  ];
}

function toTopicFeeds(graph: Graph): Feed[] {
  return graph.library.topics.map((topic) => {
    const isOnTopic = (entry: { data: { topics: readonly string[] } }) =>
      entry.data.topics.includes(topic.id);
    return toFeed('One topic', {
      label: topic.data.title,
      says: `Posts and evidence on this topic: ${topic.data.question}`,
      page: paths.topic(topic.id),
      listed: graph.listed.topics.includes(topic),
      entries: [
        ...toPostEntries(graph, graph.listed.posts.filter(isOnTopic)),
        ...toRecordEntries(graph, graph.listed.evidence.filter(isOnTopic)),
      ],
    });
  });
}

function toWriterFeeds(graph: Graph): Feed[] {
  return graph.library.writers.map(({ id, data: { name } }) =>
    toFeed('One writer', {
      label: name,
      says: `What ${name} wrote here, and what is said here about their writing elsewhere.`,
      page: paths.writer(id),
      entries: [
        // A text about one's own text elsewhere is both.
        ...toPostEntries(
          graph,
          [...new Set([...(graph.wrote.get(id) ?? []), ...(graph.credited.reported.get(id) ?? [])])].map(
            withoutUnnamed,
          ),
        ),
        ...toResponseEntries(graph, graph.responses.byWriter.get(id) ?? []),
      ],
    }),
  );
}

type FeedFacts = Pick<Feed, 'label' | 'says' | 'page' | 'entries'> & Partial<Feed>;

function toFeed(group: Feed['group'], facts: FeedFacts): Feed {
  const entries = facts.entries.toSorted((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id));
  return { title: `${site.name}: ${facts.label}`, listed: true, ...facts, group, entries };
}
