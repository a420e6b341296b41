import { paths } from '#lib/paths.ts';
import { toCount } from '#lib/text.ts';
import type { Graph } from '#graph/types.ts';
import type { TurningPoint } from '#schemas/ledgers.ts';
import { toDate } from './chips.ts';
import { toCsv } from './csv.ts';
import { toAddress } from './head.ts';
import { getCitables } from './sources.ts';
import type { TimelineShown, TurningPointShown } from './types.ts';

/** Anchor of a year in the list of evidence. */
export function toYearAnchor(year: string): string {
  return `year-${year}`;
}

/** Every listed record and every turning point on one line of years. Without either there are no years. */
export function toTimeline(graph: Graph): TimelineShown {
  const records = Map.groupBy(graph.listed.evidence, ({ data }) => data.year);
  const points = Map.groupBy(toSorted(graph), ({ date }) => Number(date.slice(0, 4)));
  const years = [...records.keys(), ...points.keys()].sort((a, b) => a - b);
  const [first = 1, last = 0] = [years[0], years.at(-1)];
  return {
    says: toSentence(graph, [...records.keys()], [...points.keys()]),
    csv: paths.timelineTable(),
    years: Array.from({ length: last - first + 1 }, (_, index) => {
      const year = first + index;
      const count = records.get(year)?.length ?? 0;
      return {
        year: String(year),
        records: count,
        points: (points.get(year) ?? []).map((point) => toPointShown(graph, point)),
        ...(count > 0 ? { to: `#${toYearAnchor(String(year))}` } : {}),
      };
    }),
  };
}

/** Everything on the timeline as CSV, oldest first. */
export function toTimelineCsv(graph: Graph): string {
  const citables = getCitables(graph);
  const points = toSorted(graph).map(({ id, date, title, says, caution, source }) => ({
    date,
    row: [
      'turning point', title, says, caution ?? '', citables.get(source)?.text ?? source,
      toAddress(`${paths.evidence()}#${toAnchor(id)}`),
    ],
  })); // prettier-ignore
  const records = graph.listed.evidence.map(({ id, data }) => ({
    date: String(data.year),
    row: ['record', data.title, data.summary, '', citables.get(id)?.text ?? id, toAddress(paths.record(id))],
  }));
  const rows = [...points, ...records].sort(byDate).map(({ date, row }) => [date, ...row]);
  return toCsv([['date', 'kind', 'title', 'says', 'caution', 'source', 'address'], ...rows]);
}

function toSorted(graph: Graph): TurningPoint[] {
  return [...graph.library.turningPoints.items].sort(byDate);
}

/** Dates that are less exact stand after the days and months of their year. */
function byDate(a: { readonly date: string }, b: { readonly date: string }): number {
  const [one, two] = [a.date.padEnd(10, '~'), b.date.padEnd(10, '~')];
  return one < two ? -1 : one > two ? 1 : 0;
}

function toAnchor(id: string): string {
  return `turn-${id}`;
}

function toPointShown(graph: Graph, point: TurningPoint): TurningPointShown {
  const { id, date, title, says, caution, source } = point;
  const cited = getCitables(graph).get(source);
  return {
    anchor: toAnchor(id),
    date: toDate(date),
    title,
    says,
    source: { label: cited?.short ?? source, to: cited?.to ?? '' },
    read: cited?.read ?? '',
    ...(caution ? { caution } : {}),
  };
}

function toSentence(graph: Graph, records: readonly number[], points: readonly number[]): string {
  const count = graph.listed.evidence.length;
  const turns = graph.library.turningPoints.items.length;
  return [
    count > 0 &&
      `Each pebble is one of ${toCount(count, 'record')}, placed by the year of its work${toSpan(records)}.`,
    turns > 0 &&
      `Each round mark is one of ${toCount(turns, 'turning point')} for the role and its services${toSpan(points)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function toSpan(years: readonly number[]): string {
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? `, ${first}` : `, ${first} to ${last}`;
}
