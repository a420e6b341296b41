import { paths } from '#lib/paths.ts';
import { byId } from '#graph/index.ts';
import type { Graph } from '#graph/types.ts';
import type { Chart, Fact } from '#schemas/ledgers.ts';
import { toCsv } from './csv.ts';
import { toUnit } from './figures.ts';
import { getCitables } from './sources.ts';
import type { ChartShown } from './types.ts';

type Row = ChartShown['rows'][number];

/** Drawings by id, in the order given. */
export function toChartsShown(graph: Graph, ids: readonly string[]): ChartShown[] {
  const charts = byId(graph.library.charts.items);
  return ids.flatMap((id) => charts.get(id) ?? []).map((chart) => toChartShown(graph, chart));
}

/** The table behind a drawing, as CSV. */
export function toChartCsv(graph: Graph, chart: Chart): string {
  const { rows } = toChartShown(graph, chart);
  const heads = ['label', 'value', 'unit', 'interval', 'period', 'source'];
  return toCsv([
    heads,
    ...rows.map(({ label, way, value, unit, interval, period, source }) => [
      way ? `${way}: ${label}` : label,
      value,
      unit,
      interval ?? '',
      period,
      source,
    ]),
  ]);
}

function toChartShown(graph: Graph, { id, kind, title, says, caution, rows }: Chart): ChartShown {
  const facts = byId(graph.library.facts.items);
  const found = rows.flatMap(({ fact, ...row }) => {
    const known = facts.get(fact);
    return known ? [{ ...row, fact: known }] : [];
  });
  return {
    id, kind, title, says,
    csv: paths.chartTable(id),
    rows: found.map(({ label, step, way, fact }) => ({
      ...toRow(graph, label, fact),
      ...(step ? { step } : {}),
      ...(way ? { way } : {}),
    })),
    ...(caution ? { caution } : {}),
  }; // prettier-ignore
}

// Shares are drawn as shares of the whole hundred: a bar of 25% that filled its row would look like everybody.
function toRow(graph: Graph, label: string, fact: Fact): Row {
  const [low, high] = toInterval(fact);
  const at = toNumber(fact.value);
  return {
    label,
    value: fact.value,
    unit: toUnit(fact.value, fact.unit),
    period: fact.period,
    to: paths.fact(fact.id),
    source: getCitables(graph).get(fact.source)?.short ?? fact.source,
    ...(fact.interval ? { interval: fact.interval } : {}),
    ...(at === undefined ? {} : { at }),
    ...(at !== undefined && OPEN.test(fact.value) ? { open: true as const } : {}),
    ...(low === undefined || high === undefined ? {} : { low, high }),
  };
}

/** How a value begins that says only what it is more than. */
const OPEN = /^(?:above|more than|over) /;

/** The number in a value that is one share, such as `68.6%` or `above 40%`. */
function toNumber(value: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)%$/.exec(value.replace(OPEN, ''));
  return match ? Number(match[1]) : undefined;
}

/** Both ends of an interval such as `95% CI 58.8 to 77.3`. */
function toInterval({ interval }: Fact): number[] {
  const match = /(\d+(?:\.\d+)?) to (\d+(?:\.\d+)?)$/.exec(interval ?? '');
  return match ? [Number(match[1]), Number(match[2])] : [];
}
