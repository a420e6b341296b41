import { paths } from '#lib/paths.ts';
import type { Graph } from '#graph/types.ts';
import type { Writer } from '#library/types.ts';
import { toTopicChips, toWriterChips } from './chips.ts';
import { toAddress, toBreadcrumbs, toFeedLinks, toHead } from './head.ts';
import { toPieceGroups } from './pieces.ts';
import { toShown, type ProseContext } from './prose.ts';
import { toRoles } from './roles.ts';
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
    roles: toRoles(writer),
    formerNames: data.formerNames,
    topics: toTopics(graph, id),
    biography,
    links: data.links.map(({ label, address }) => ({ label, to: address })),
    groups: toPieceGroups(graph, writer),
    sources: sources.toSources(),
    feed: { label: `Feed of ${data.name}`, to: paths.feed(paths.writer(id)) },
    ...(picture && data.portrait ? { portrait: { picture, alt: data.portrait.alt } } : {}),
    ...(data.email ? { email: data.email } : {}),
    ...(data.employer ? { employer: data.employer } : {}),
    ...(data.pronouns ? { pronouns: data.pronouns } : {}),
    ...(data.orcid ? { orcid: data.orcid } : {}),
  };
}

/** Topics of the posts they wrote, those of most posts first. */
function toTopics(graph: Graph, writer: string): WriterPage['topics'] {
  const counts = new Map<string, number>();
  for (const { data } of graph.wrote.get(writer) ?? [])
    for (const topic of data.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).flatMap(([topic]) => toTopicChips(graph, [topic]));
}

function toWriterHead({ id, data }: Writer): Head {
  const path = paths.writer(id);
  const profile = {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url: toAddress(path),
    mainEntity: {
      '@type': data.group ? 'Organization' : 'Person',
      name: data.name,
      ...(data.formerNames.length > 0 ? { alternateName: data.formerNames } : {}),
      description: data.summary,
      url: toAddress(path),
      // Links may lead to a text or a service: only an ORCID is about nobody else.
      ...(data.orcid ? { sameAs: `https://orcid.org/${data.orcid}` } : {}),
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
