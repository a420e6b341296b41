import type { APIContext } from 'astro';
import { byId, getGraph } from '#graph/index.ts';
import { toChartCsv } from '#views/charts.ts';
import { toCsvFile } from '#views/csv.ts';

export function getStaticPaths() {
  return getGraph().library.charts.items.map(({ id }) => ({ params: { id } }));
}

/** The table behind a drawing. */
export function GET({ params }: APIContext<never, { id: string }>) {
  const graph = getGraph();
  const chart = byId(graph.library.charts.items).get(params.id);
  return toCsvFile(chart ? toChartCsv(graph, chart) : '');
}
