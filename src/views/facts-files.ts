import { paths } from '#lib/paths.ts';
import type { Graph } from '#graph/types.ts';
import { site } from '#site.ts';
import { toCsv } from './csv.ts';
import { toAddress } from './head.ts';
import { getCitables } from './sources.ts';

const COLUMNS = [
  'id',
  'value',
  'unit',
  'says',
  'counts',
  'period',
  'place',
  'interval',
  'where',
  'confidence',
  'caution',
] as const;

/** The ledger as CSV: one line a figure, with its source in words and its address. */
export function toFactsCsv(graph: Graph): string {
  const citables = getCitables(graph);
  const rows = graph.library.facts.items.map((fact) => [
    ...COLUMNS.map((column) => fact[column] ?? ''),
    citables.get(fact.source)?.text ?? fact.source,
    toAddress(paths.fact(fact.id)),
  ]);
  return toCsv([[...COLUMNS, 'source', 'address'], ...rows]);
}

/** The ledger as JSON, version 1: `{ version, licence, facts, conflicts }`, each fact with its source in words and its address. */
export function toFactsJson(graph: Graph): string {
  const citables = getCitables(graph);
  const facts = graph.library.facts.items.map((fact) => ({
    ...fact,
    sourceText: citables.get(fact.source)?.text ?? fact.source,
    address: toAddress(paths.fact(fact.id)),
  }));
  return `${JSON.stringify({ version: 1, licence: site.licence.address, facts, conflicts: graph.library.conflicts.items }, undefined, 2)}\n`;
}
