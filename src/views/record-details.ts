import { toReadable } from '#lib/dates.ts';
import type { Author, EvidenceData } from '#schemas/evidence.ts';
import { toAuthorName } from './authors.ts';
import type { RecordPage } from './types.ts';

/** What the source record gives besides: where it appeared, dates, identifiers, affiliations, keywords. */
export function toDetails({
  container,
  identifiers,
  dates,
  authors,
  keywords,
  abstractParts,
}: EvidenceData): RecordPage['details'] {
  const lines: [string, readonly (string | undefined)[]][] = [
    ['Item type', [container.itemType]],
    ['Published in', [container.journal]],
    ['Volume', [container.volume]],
    ['Issue', [container.issue]],
    ['Article', [container.article]],
    ['Pages', [container.pages]],
    ['Publisher', [container.publisher]],
    ['Institution', [container.institution]],
    ['Academic units', container.units],
    ['Repository', [container.repository]],
    ['Deposited by', [container.depositor]],
    ['Licence', [container.licence]],
    ['ISSN', [container.issn]],
    ['DOI', [identifiers.doi]],
    ['Permanent address', [identifiers.uri]],
    ['EThOS', [identifiers.ethos]],
    ['ISNI', [identifiers.isni]],
    ['Dates', toDates(dates)],
    ['Authors then', authors.flatMap(toAuthorThen)],
    ['Parts of the abstract', [abstractParts.join(', ') || undefined]],
    ['Keywords', [keywords.join(', ') || undefined]],
  ];
  return lines.flatMap(([label, values]) => {
    const known = values.filter((value) => value !== undefined);
    return known.length > 0 ? [{ label, values: known }] : [];
  });
}

function toDates(dates: EvidenceData['dates']): string[] {
  const labels = {
    submitted: 'Submitted',
    resubmitted: 'Submitted again',
    accepted: 'Accepted',
    published: 'Published',
    deposited: 'Deposited',
    modified: 'Last modified',
  } as const;
  return Object.entries(labels).flatMap(([key, label]) => {
    const date = dates[key as keyof typeof labels];
    return date ? [`${label} ${toReadable(date)}`] : [];
  });
}

function toAuthorThen(author: Author): string[] {
  if ('literal' in author) return [];
  const then = [author.affiliation, author.orcid ? `ORCID ${author.orcid}` : undefined]
    .filter(Boolean)
    .join('; ');
  return then ? [`${toAuthorName(author)}: ${then}`] : [];
}
