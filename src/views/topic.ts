import { paths } from '#lib/paths.ts';
import { findCited } from '#graph/cited.ts';
import type { Graph } from '#graph/types.ts';
import type { EvidenceRecord, Topic } from '#library/types.ts';
import type { Block } from '#prose/types.ts';
import { toPostCard, toRecordCard } from './cards.ts';
import { toChartsShown } from './charts.ts';
import { toChanges, toDate, toTopicChip } from './chips.ts';
import { toFiles, toPageBox } from './cite-box.ts';
import { toDisputes, toTopicDisputes } from './claims.ts';
import type { CslItem } from './csl.ts';
import { toFactsShown } from './facts.ts';
import { makeFigureList } from './figures.ts';
import { toBreadcrumbs, toFeedLinks, toHead, toListing } from './head.ts';
import { toShown, type ProseContext } from './prose.ts';
import { getCitables, makeSourceList, toSource } from './sources.ts';
import { makeTermList } from './terms.ts';
import type { Head, Part, TopicPage } from './types.ts';

/** A topic's page: the short answer, the two columns, the rest, and what belongs to the topic. */
export function toTopicPage(graph: Graph, topic: Topic): TopicPage {
  const { id, data, prose } = topic;
  const path = paths.topic(id);
  const sources = makeSourceList(graph);
  const terms = makeTermList(graph);
  const figures = makeFigureList(graph, sources);
  const parts = toParts(prose.blocks, { graph, sources, terms, figures });
  const citables = getCitables(graph);
  const posts = graph.listed.posts.filter((post) => post.data.topics.includes(id));
  return {
    head: toTopicHead(graph, topic),
    title: data.title,
    question: data.question,
    answer: data.answer,
    answered: toDate(data.answered),
    chip: toTopicChip(topic),
    columns: parts.slice(0, 2),
    rest: parts.slice(2),
    facts: toFactsShown(graph, findUndrawn(graph, data)),
    charts: toChartsShown(graph, data.charts),
    disputes: [...toTopicDisputes(graph, topic), ...toDisputes(graph, posts)],
    posts: posts.map((post) => toPostCard(graph, post)),
    evidence: findRecords(graph, id).map((record) => toRecordCard(graph, record)),
    reading: data.reading.flatMap((source) => citables.get(source) ?? []).map((source) => toSource(source)),
    terms: terms.toTerms(),
    figures: figures.toFigures(),
    sources: sources.toSources(),
    cite: [
      { title: 'Works of this page', texts: [], files: toFiles(path) },
      toPageBox({
        title: data.title,
        path,
        day: data.answered,
        writers: [{ name: 'The editors', asPrinted: true }],
      }),
    ],
    changes: toChanges(data.changes),
  };
}

function toTopicHead(graph: Graph, { id, data }: Topic): Head {
  const path = paths.topic(id);
  return toHead({
    title: data.title,
    description: data.question,
    path,
    feeds: toFeedLinks(`${data.title}: posts and evidence`, path),
    jsonLd: [
      toBreadcrumbs([
        { label: 'Topics', to: paths.topics() },
        { label: data.title, to: path },
      ]),
    ],
    ...toListing(graph.listed.topics, id, {
      kind: 'Topic',
      topics: [data.title],
      writers: [],
      year: data.answered.slice(0, 4),
      line: data.question,
    }),
  });
}

/** Ids of the topic's figures that no drawing on its page shows. */
function findUndrawn(graph: Graph, { charts, facts }: Topic['data']): string[] {
  const drawn = new Set(
    graph.library.charts.items
      .filter(({ id }) => charts.includes(id))
      .flatMap(({ rows }) => rows.map(({ fact }) => fact)),
  );
  return facts.filter((fact) => !drawn.has(fact));
}

function findRecords(graph: Graph, topic: string): readonly EvidenceRecord[] {
  return graph.listed.evidence.filter(({ data }) => data.topics.includes(topic));
}

/** A text cut at its headings of level 2. What stands before the first is left out. */
function toParts(blocks: readonly Block[], context: ProseContext): Part[] {
  const starts = blocks.flatMap(({ heading }, index) => (heading?.depth === 2 ? [{ heading, index }] : []));
  return starts.map(({ heading, index }, position) => ({
    heading,
    // The page sets the heading itself, so the anchors it had before stand at the head of its words.
    prose: [
      ...(heading.former ?? []).map((id) => `<span id="${id}"></span>`),
      ...toShown(blocks.slice(index + 1, starts[position + 1]?.index), context),
    ],
  }));
}

/** Every work that a topic's page cites, lists or stands on, each once. */
export function toTopicWorks(graph: Graph, topic: Topic): CslItem[] {
  const records = findRecords(graph, topic.id).map((record) => record.id);
  const citables = getCitables(graph);
  return [...new Set([...records, ...findCited([topic]), ...topic.data.reading])].flatMap(
    (source) => citables.get(source)?.item ?? [],
  );
}
