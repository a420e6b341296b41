import { paths } from '#lib/paths.ts';
import { toList } from '#lib/text.ts';
import type { Graph, PageRef } from '#graph/types.ts';
import type { EvidenceRecord, GuideEntry, Post, Topic, Writer } from '#library/types.ts';
import { limits } from '#site.ts';
import { toShortAuthor } from './authors.ts';
import { toBegin, toDate, toNamedWriters, toTopicChips } from './chips.ts';
import { toResponseCard } from './response-card.ts';
import type { Card } from './types.ts';

/** Names of the kinds of posts and works, as readers see them. */
export const KINDS = {
  guest: 'Guest post',
  joint: 'Joint post',
  'reading-note': 'Reading note',
  editorial: 'Editorial',
  thesis: 'Thesis',
  'journal article': 'Journal article',
  report: 'Report',
} as const;

/** A post in a list. */
export function toPostCard(graph: Graph, { id, data, prose }: Post): Card {
  return {
    label: data.title,
    to: paths.post(id),
    eyebrow: KINDS[data.kind],
    summary: data.standfirst,
    by: toList(toBegin(toNamedWriters(graph, data.writers)).map(({ label }) => label)),
    date: toDate(data.published),
    minutes: toMinutes(prose.words),
    topics: toTopicChips(graph, data.topics),
    ...(data.contentNote ? { contentNote: data.contentNote } : {}),
  };
}

/** Reading time in whole minutes, at least one. */
export function toMinutes(words: number): number {
  return Math.max(1, Math.round(words / limits.wordsPerMinute));
}

/** An evidence record in a list. */
export function toRecordCard(graph: Graph, { id, data }: EvidenceRecord): Card {
  const names = data.authors.map(toShortAuthor);
  const by = names.length > 3 ? `${names[0] ?? ''} and others` : toList(names);
  return {
    label: data.title,
    to: paths.record(id),
    eyebrow: KINDS[data.kind],
    summary: data.summary,
    by,
    date: toDate(String(data.year)),
    topics: toTopicChips(graph, data.topics),
  };
}

/** A topic in a list. */
export function toTopicCard(topic: Topic): Card {
  return {
    label: topic.data.title,
    to: paths.topic(topic.id),
    eyebrow: 'Topic',
    summary: topic.data.question,
    topics: [],
  };
}

/** A page of the guide in a list. */
export function toGuideCard({ id, data }: GuideEntry): Card {
  return {
    label: data.title,
    to: paths.guidePage(id),
    eyebrow: 'Guide',
    summary: data.summary,
    dated: 'Checked',
    date: toDate(data.checked),
    topics: [],
  };
}

/** A writer in a list. */
export function toWriterCard({ id, data }: Writer): Card {
  const eyebrow = data.group ? 'Group' : data.penName ? 'Pen name' : 'Writer';
  return { label: data.name, to: paths.writer(id), eyebrow, summary: data.summary, topics: [] };
}

/** Address of a page that the graph points at. */
export function toPath({ collection, id }: PageRef): string {
  const makers = {
    posts: paths.post,
    writers: paths.writer,
    evidence: paths.record,
    topics: paths.topic,
    guide: paths.guidePage,
  } as const;
  return makers[collection](id);
}

/** The pages and letters that mention something, each once, as cards. */
export function toMentionCards(graph: Graph, pages: readonly PageRef[]): Card[] {
  const own = pages.filter(({ response }) => response === undefined);
  const seen = new Set(own.map(toPath));
  const letters = new Set(pages.map(({ response }) => response));
  const { posts, topics, guide, evidence } = graph.listed;
  const has = (path: string) => seen.has(path);
  return [
    ...posts.filter(({ id }) => has(paths.post(id))).map((post) => toPostCard(graph, post)),
    ...topics.filter(({ id }) => has(paths.topic(id))).map(toTopicCard),
    ...guide.filter(({ id }) => has(paths.guidePage(id))).map(toGuideCard),
    ...evidence.filter(({ id }) => has(paths.record(id))).map((record) => toRecordCard(graph, record)),
    ...graph.responses.listed
      .filter(({ id }) => letters.has(id))
      .map((response) => toResponseCard(graph, response)),
  ];
}
