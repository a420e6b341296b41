import { paths } from '#lib/paths.ts';
import { toHeadSignature } from '#graph/responses.ts';
import type { Graph } from '#graph/types.ts';
import type { Post } from '#library/types.ts';
import { site } from '#site.ts';
import { KINDS } from './cards.ts';
import { toTopicChips, toWriterChips } from './chips.ts';
import { toCreditData, toPeople } from './credit-data.ts';
import { publisher, toAddress, toBreadcrumbs, toHead, toIsoMoment, toListing, toNoted } from './head.ts';
import type { Head, WriterChip } from './types.ts';

/** The head of a post: metadata, structured data with the letters under it, and how search files it. */
export function toPostHead(graph: Graph, post: Post, updated: string | undefined): Head {
  const { id, data } = post;
  const path = paths.post(id);
  const writers = toWriterChips(graph, data.writers);
  const topics = toTopicChips(graph, data.topics);
  return toHead({
    title: data.title,
    description: toNoted(data),
    path,
    kind: 'article',
    jsonLd: [
      toPosting(graph, post, updated),
      toBreadcrumbs([
        { label: 'Posts', to: paths.posts() },
        { label: data.title, to: path },
      ]),
    ],
    feeds: [],
    blogPost: { title: data.title, creators: writers.map(({ label }) => label), date: data.published },
    ...toListing(graph.listed.posts, id, {
      kind: KINDS[data.kind],
      topics: topics.map(({ label }) => label),
      writers: [...new Set([...writers, ...toResponders(graph, id)].map(({ label }) => label))],
      year: data.published.slice(0, 4),
      line: data.standfirst,
    }),
  });
}

/** The post as structured data, with the letters under it. */
function toPosting(graph: Graph, post: Post, updated: string | undefined): object {
  const { id, data } = post;
  return {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    headline: data.title,
    description: toNoted(data),
    url: toAddress(paths.post(id)),
    datePublished: toIsoMoment(data.published),
    ...(updated ? { dateModified: toIsoMoment(updated) } : {}),
    inLanguage: site.language,
    author: toPeople(graph, data.writers),
    publisher,
    ...toCreditData(graph, post),
    ...toComments(graph, id),
    ...(data.original ? { isBasedOn: toOriginalPosting(data.original) } : {}),
  };
}

function toOriginalPosting({ title, address, date, writers }: NonNullable<Post['data']['original']>): object {
  return {
    '@type': 'BlogPosting',
    headline: title,
    url: address,
    datePublished: date,
    author: writers.map(({ name }) => ({ '@type': 'Person', name })),
  };
}

/** Letters as structured data: who wrote, named as they wish, when, and where the words stand. */
function toComments(graph: Graph, post: string): object {
  const letters = findListed(graph, post).filter(({ data }) => data.answers === undefined);
  if (letters.length === 0) return {};
  return {
    comment: letters.map((letter) => ({
      '@type': 'Comment',
      author: {
        '@type': 'Person',
        name: toHeadSignature(letter),
        ...(letter.data.by.writer ? { url: toAddress(paths.writer(letter.data.by.writer)) } : {}),
      },
      datePublished: toIsoMoment(letter.data.published),
      url: toAddress(paths.response(post, letter.id)),
    })),
  };
}

/** Writers with a page here who wrote a letter or a reply under a post. */
function toResponders(graph: Graph, post: string): WriterChip[] {
  return toWriterChips(
    graph,
    findListed(graph, post).flatMap(({ data }) => data.by.writer ?? []),
  );
}

function findListed(graph: Graph, post: string): Graph['responses']['listed'] {
  return graph.responses.listed.filter(({ data }) => data.post === post);
}
