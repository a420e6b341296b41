import type { z } from 'astro/zod';
import { paths } from '#lib/paths.ts';
import type { Graph } from '#graph/types.ts';
import { getCitables } from '../sources.ts';
import { toAddress } from '../head.ts';

/** A list of like things that anybody may take away as JSON and CSV. Rows are flat: words, numbers, and lists of words. */
export interface Dataset {
  /** Part of its addresses, so it stays. */
  readonly name: string;
  readonly title: string;
  /** What one row is, in plain words. */
  readonly says: string;
  /** Every column in order, each explained. The published schema is made from it. */
  readonly shape: z.ZodObject;
  /** Every row that readers may see, sorted by id. */
  readonly makeRows: (graph: Graph) => Row[];
}

/** One row: by column. */
export type Row = Readonly<Record<string, Cell>>;

/** What can stand in a column. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** A data set whose rows are held to its shape when it is compiled. */
export function defineDataset<Shape extends z.ZodObject>(
  parts: Omit<Dataset, 'shape' | 'makeRows'> & {
    readonly shape: Shape;
    readonly makeRows: (graph: Graph) => (z.output<Shape> & Row)[];
  },
): Dataset {
  return parts;
}

/** Ids of sources without those of retired records, which stand in no list. */
export function toListedSources(graph: Graph, ids: readonly string[]): string[] {
  const records = new Set(graph.listed.evidence.map(({ id }) => id));
  const citables = getCitables(graph);
  return [...new Set(ids)].filter((id) => {
    const citable = citables.get(id);
    return citable !== undefined && (!citable.inner || records.has(id));
  });
}

/** Ids of topics that stand in a list. */
export function toListedTopics(graph: Graph, ids: readonly string[] = []): string[] {
  return graph.listed.topics.map(({ id }) => id).filter((id) => ids.includes(id));
}

/** A source in words, in Harvard manner. */
export function toSourceText(graph: Graph, id: string): string {
  return getCitables(graph).get(id)?.text ?? id;
}

/** Things sorted by id, in the order of letters and digits that every machine has. */
export function sortById<Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] {
  return things.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Whole address of a finding. */
export function toFindingAddress(record: string, finding: string): string {
  return toAddress(paths.finding(record, finding));
}
