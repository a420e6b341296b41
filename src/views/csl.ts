import type { EvidenceRecord } from '#library/types.ts';
import type { Reference } from '#schemas/ledgers.ts';

/** One work in CSL-JSON, as far as we fill it. */
export type CslItem = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly type: string;
  readonly title: string;
};

/** The names in front of a year, for cards and notes: `Harper and others, 2020`, or `about 2020` where the year is our estimate. */
export function toShortName(item: CslItem): string {
  const authors = (item['author'] ?? []) as readonly { family?: string; literal?: string }[];
  const [first, second] = authors.map(({ family, literal }) => family ?? literal ?? '');
  const year = toYear(item);
  const names =
    first === undefined
      ? item.title
      : second === undefined
        ? first
        : authors.length === 2
          ? `${first} and ${second}`
          : `${first} and others`;
  return year === undefined ? names : `${names}, ${isEstimated(item) ? 'about ' : ''}${String(year)}`;
}

/** The year of a work, where one is known. */
export function toYear(item: CslItem | undefined): number | undefined {
  return (item?.['issued'] as { 'date-parts'?: number[][] } | undefined)?.['date-parts']?.[0]?.[0];
}

/** Whether the year of a work is an estimate of ours. */
export function isEstimated(item: CslItem): boolean {
  return (item['issued'] as { circa?: boolean } | undefined)?.circa === true;
}

/** An evidence record's work in CSL-JSON. */
export function recordToCsl({ id, data }: EvidenceRecord): CslItem {
  const { container, identifiers } = data;
  const types = { thesis: 'thesis', 'journal article': 'article-journal', report: 'report' } as const;
  return compact({
    id,
    type: types[data.kind],
    title: data.title,
    author: data.authors.map((author) =>
      'literal' in author ? author : { family: author.family, given: author.given },
    ),
    issued: toDateParts(data.dates.published ?? String(data.year)),
    'container-title': container.journal,
    publisher: container.institution ?? container.publisher,
    genre:
      data.kind === 'thesis'
        ? `${/\(([^)]+)\)/.exec(container.itemType ?? '')?.[1] ?? ''} thesis`.trim()
        : undefined,
    volume: container.volume,
    issue: container.issue,
    number: container.article,
    page: container.pages,
    DOI: identifiers.doi,
    ISSN: container.issn,
    URL: identifiers.doi || isReadElsewhere(data) ? undefined : data.address,
  });
}

/** Whether the address of a record is that of a page which tells of the work, and not of the work. */
export function isReadElsewhere({ basis }: EvidenceRecord['data']): boolean {
  return basis === 'through another page';
}

/** A reference in CSL-JSON. */
export function referenceToCsl(reference: Reference): CslItem {
  const {
    issued,
    approximate,
    read: _read,
    caution: _caution,
    accessed,
    URL: address,
    DOI: doi,
    ...rest
  } = reference;
  return compact({
    ...rest,
    DOI: doi,
    URL: doi ? undefined : address,
    issued:
      issued === undefined ? undefined : { ...toDateParts(issued), ...(approximate ? { circa: true } : {}) },
    accessed: accessed === undefined ? undefined : toDateParts(accessed),
  });
}

function toDateParts(date: string): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}

function compact(item: Record<string, unknown> & { id: string; type: string; title: string }): CslItem {
  const entries = Object.entries(item).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries) as CslItem;
}
