import { toReadable } from '#lib/dates.ts';
import { paths } from '#lib/paths.ts';
import type { Graph } from '#graph/types.ts';
import type { Writer } from '#library/types.ts';
import { toPostCard } from './cards.ts';
import { toWriterChips } from './chips.ts';
import { toAddress, toBreadcrumbs, toFeedLinks, toHead } from './head.ts';
import { toShown, type ProseContext } from './prose.ts';
import { toResponseCard } from './response-card.ts';
import { makeSourceList } from './sources.ts';
import type { Head, WriterPage } from './types.ts';

/** A writer's page: who they are, what they wrote here, what is reported of their writing elsewhere. */
export function toWriterPage(
  graph: Graph,
  writer: Writer,
  findPicture?: ProseContext['findPicture'],
): WriterPage {
  const { id, data, prose } = writer;
  const sources = makeSourceList(graph);
  const biography = toShown(prose.blocks, { graph, sources, ...(findPicture ? { findPicture } : {}) });
  const [chip = { label: data.name, to: paths.writer(id), stone: 1 }] = toWriterChips(graph, [id]);
  const picture = data.portrait ? findPicture?.(data.portrait.file) : undefined;
  return {
    head: toWriterHead(writer),
    name: data.name,
    chip,
    summary: data.summary,
    biography,
    links: data.links.map(({ label, address }) => ({ label, to: address })),
    wrote: (graph.wrote.get(id) ?? []).map((post) => toPostCard(graph, post)),
    passages: (graph.passages.get(id) ?? []).map(({ post, anchor }) => ({
      label: post.data.title,
      to: `${paths.post(post.id)}#${anchor}`,
    })),
    responses: (graph.responses.byWriter.get(id) ?? []).map((response) => toResponseCard(graph, response)),
    reported: (graph.reported.get(id) ?? []).map((post) => toPostCard(graph, post)),
    sources: sources.toSources(),
    feed: { label: `Feed of ${data.name}`, to: paths.feed(paths.writer(id)) },
    ...(picture && data.portrait ? { portrait: { picture, alt: data.portrait.alt } } : {}),
    ...(data.email ? { email: data.email } : {}),
    ...(data.employer ? { employer: data.employer } : {}),
    ...(data.pronouns ? { pronouns: data.pronouns } : {}),
    ...(data.role ? { role: `${data.role.what} (${toReadable(data.role.on)})` } : {}),
    ...(data.orcid ? { orcid: data.orcid } : {}),
  };
}

function toWriterHead({ id, data }: Writer): Head {
  const path = paths.writer(id);
  const sameAs = [
    ...data.links.map(({ address }) => address),
    ...(data.orcid ? [`https://orcid.org/${data.orcid}`] : []),
  ];
  const profile = {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url: toAddress(path),
    mainEntity: {
      '@type': data.group ? 'Organization' : 'Person',
      name: data.name,
      description: data.summary,
      url: toAddress(path),
      ...(sameAs.length > 0 ? { sameAs } : {}),
    },
  };
  return toHead({
    title: data.name,
    description: data.summary,
    path,
    feeds: toFeedLinks(`Posts by ${data.name}`, path),
    jsonLd: [
      profile,
      toBreadcrumbs([
        { label: 'Writers', to: paths.writers() },
        { label: data.name, to: path },
      ]),
    ],
    search: { kind: 'Writer', topics: [], writers: [data.name], line: data.summary },
  });
}
