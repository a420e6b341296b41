import { today } from '#lib/dates.ts';
import { paths } from '#lib/paths.ts';
import { toCapital } from '#lib/text.ts';
import type { Graph } from '#graph/types.ts';
import type { EvidenceRecord } from '#library/types.ts';
import type { Author } from '#schemas/evidence.ts';
import { site } from '#site.ts';
import { ACCESS_NAMES, toAccessValue } from './access.ts';
import { toAuthorName } from './authors.ts';
import { findUpdated, toTopicChips, toWriterChips } from './chips.ts';
import { isReadElsewhere } from './csl.ts';
import { publisher, toAddress, toBreadcrumbs, toHead, toIsoMoment, toListing } from './head.ts';
import type { Head } from './types.ts';

/** A record page's head. The page is about the work; it never claims to be the work. */
export function toRecordHead(graph: Graph, { id, data }: EvidenceRecord): Head {
  const path = paths.record(id);
  const updated = findUpdated(data.changes);
  const page = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: `${data.title}: a summary`,
    description: data.summary,
    url: toAddress(path),
    datePublished: toIsoMoment(data.written),
    ...(updated ? { dateModified: toIsoMoment(updated) } : {}),
    inLanguage: site.language,
    about: toWork(data),
    publisher,
  };
  return toHead({
    title: data.title,
    description: data.summary,
    path,
    kind: 'article',
    jsonLd: [
      page,
      toBreadcrumbs([
        { label: 'Evidence', to: paths.evidence() },
        { label: data.title, to: path },
      ]),
    ],
    ...toListing(graph.listed.evidence, id, {
      kind: 'Evidence',
      topics: toTopicChips(graph, data.topics).map(({ label }) => label),
      writers: toWriterChips(graph, data.writers).map(({ label }) => label),
      year: String(data.year),
      design: toCapital(data.design.kind),
      access: ACCESS_NAMES[toAccessValue(data.access, today())],
      line: data.summary,
    }),
  });
}

const WORK_TYPES = { thesis: 'Thesis', report: 'Report', 'journal article': 'ScholarlyArticle' } as const;

/** The work that the page is about, as structured data. */
function toWork(data: EvidenceRecord['data']): object {
  const { journal, issn, institution } = data.container;
  return {
    '@type': WORK_TYPES[data.kind],
    name: data.title,
    ...toWorkUrl(data),
    author: data.authors.map(toAuthorJson),
    datePublished: data.dates.published ?? String(data.year),
    ...(journal ? { isPartOf: { '@type': 'Periodical', name: journal, ...(issn ? { issn } : {}) } } : {}),
    ...(institution ? { sourceOrganization: { '@type': 'Organization', name: institution } } : {}),
  };
}

/** Where the work itself stands, if we know: the page read may only tell of it. */
function toWorkUrl(data: EvidenceRecord['data']): { url?: string } {
  const { doi } = data.identifiers;
  if (doi) return { url: `https://doi.org/${doi}` };
  return isReadElsewhere(data) ? {} : { url: data.address };
}

function toAuthorJson(author: Author) {
  if ('literal' in author) return { '@type': 'Organization', name: author.literal };
  return {
    '@type': 'Person',
    name: toAuthorName(author),
    ...(author.orcid ? { sameAs: `https://orcid.org/${author.orcid}` } : {}),
  };
}
