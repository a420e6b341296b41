import { paths } from '#lib/paths.ts';
import { toCapital } from '#lib/text.ts';
import { findCited, withNotes } from '#graph/cited.ts';
import type { Graph } from '#graph/types.ts';
import type { Post } from '#library/types.ts';
import { KINDS, toMinutes, toRecordCard } from './cards.ts';
import { toPageBox } from './cite-box.ts';
import { toClaims, toDisputes } from './claims.ts';
import { toCreditsShown } from './credits.ts';
import {
  findNewcomers,
  findUpdated,
  toChanges,
  toDate,
  toTopicChips,
  toWriterChips,
  toWriters,
} from './chips.ts';
import { makeFigureList } from './figures.ts';
import { toNotes, toShownWithNotes } from './notes.ts';
import type { ProseContext } from './prose.ts';
import { toContents } from './contents.ts';
import { toPostHead } from './post-head.ts';
import { toRelated } from './related.ts';
import { toResponseLinks, toResponses } from './responses.ts';
import { makeSourceList } from './sources.ts';
import { makeTermList } from './terms.ts';
import type { Card, CiteBox, Link, PostPage } from './types.ts';

/** A post's page. `findPicture` gives the pictures that lie beside the post. */
export function toPostPage(graph: Graph, post: Post, findPicture?: ProseContext['findPicture']): PostPage {
  const { data, prose } = post;
  const sources = makeSourceList(graph, paths.post(post.id));
  const terms = makeTermList(graph);
  const figures = makeFigureList(graph, sources);
  const shown = toShownWithNotes(post, {
    graph,
    sources,
    terms,
    figures,
    writers: data.writers,
    responses: toResponseLinks(graph, post),
    ...(findPicture ? { findPicture } : {}),
  });
  const responses = toResponses(graph, post, sources);
  const allSources = sources.toSources();
  const updated = findUpdated(data.changes);
  const evidence = toEvidence(graph, post);
  const newcomers = findNewcomers(graph, data.writers);
  const series = toSeries(graph, post);
  const neighbours = toNeighbours(graph, post);
  return {
    head: toPostHead(graph, post, updated),
    eyebrow: KINDS[data.kind],
    topics: toTopicChips(graph, data.topics),
    title: data.title,
    standfirst: data.standfirst,
    writers: toWriterChips(graph, data.writers, data.published),
    ...(newcomers ? { newcomers: toCapital(newcomers) } : {}),
    published: toDate(data.published),
    minutes: toMinutes(prose.words),
    notes: toNotes(graph, post),
    contents: toContents(prose.headings),
    prose: shown,
    credits: toCreditsShown(graph, post),
    terms: terms.toTerms(),
    figures: figures.toFigures(),
    sources: allSources.slice(0, allSources.length - responses.sources.length),
    claims: toClaims(graph, post),
    disputes: toDisputes(graph, [post]),
    evidence,
    related: toRelated(graph, { collection: 'posts', entry: post }, [
      ...evidence,
      ...(series.series?.stones ?? []),
      ...Object.values(neighbours),
    ]),
    responses,
    changes: toChanges(data.changes),
    cite: [toCiteBox(graph, post)],
    ...(updated ? { updated: toDate(updated) } : {}),
    ...(data.contentNote ? { contentNote: data.contentNote } : {}),
    ...series,
    ...toOriginal(post),
    ...neighbours,
  };
}

/** Records that the post or a note under it cites. */
function toEvidence(graph: Graph, post: Post): Card[] {
  const cited = new Set(findCited(withNotes(graph, post)));
  return graph.listed.evidence.filter(({ id }) => cited.has(id)).map((record) => toRecordCard(graph, record));
}

function toCiteBox(graph: Graph, { id, data }: Post): CiteBox {
  const writers = toWriters(graph, data.writers).map(({ data: { name, penName, group } }) => ({
    name,
    asPrinted: penName || group,
  }));
  return toPageBox({ title: data.title, path: paths.post(id), day: data.published, writers });
}

function toSeries(graph: Graph, { id, data }: Post): Pick<PostPage, 'series'> {
  const { series } = data;
  if (!series) return {};
  const stones = graph.listed.posts
    .filter((other) => other.data.series?.title === series.title)
    .sort((a, b) => (a.data.series?.part ?? 0) - (b.data.series?.part ?? 0))
    .map((other) => ({ ...toLink(other), here: other.id === id }));
  return { series: { title: series.title, stones } };
}

/** The text that a reading note is about. */
export function toOriginal({ data }: Post): Pick<PostPage, 'original'> {
  if (!data.original) return {};
  const { title, writers, date, address } = data.original;
  return {
    original: {
      title,
      address,
      date: toDate(date),
      writers: writers.map(({ name, writer }) => ({ name, ...(writer ? { to: paths.writer(writer) } : {}) })),
    },
  };
}

function toNeighbours(graph: Graph, post: Post): Pick<PostPage, 'previous' | 'next'> {
  const { posts } = graph.listed;
  const index = posts.indexOf(post);
  const [older, newer] = index === -1 ? [] : [posts[index + 1], posts[index - 1]];
  return { ...(older ? { previous: toLink(older) } : {}), ...(newer ? { next: toLink(newer) } : {}) };
}

function toLink({ id, data }: Post): Link {
  return { label: data.title, to: paths.post(id) };
}
