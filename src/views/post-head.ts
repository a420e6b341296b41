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
  const description = toNoted(data);
  const writers = toWriterChips(graph, data.writers);
  const topics = toTopicChips(graph, data.topics);
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    headline: data.title,
    description,
    url: toAddress(path),
    datePublished: toIsoMoment(data.published),
    ...(updated ? { dateModified: toIsoMoment(updated) } : {}),
    inLanguage: site.language,
    author: toPeople(graph, data.writers),
    publisher,
    ...toCreditData(graph, post),
    ...toComments(graph, id),
    ...(data.original
      ? {
          isBasedOn: {
            '@type': 'BlogPosting',
            headline: data.original.title,
            url: data.original.address,
            datePublished: data.original.date,
            author: data.original.writers.map(({ name }) => ({ '@type': 'Person', name })),
          },
        }
      : {}),
  };
  return toHead({
    title: data.title,
    description,
    path,
    kind: 'article',
    jsonLd: [
      posting,
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
