import { z } from 'astro/zod';
import { paths } from '#lib/paths.ts';
import type { Graph } from '#graph/types.ts';
import { site } from '#site.ts';
import { toCsv } from '../csv.ts';
import { toAddress } from '../head.ts';
import type { Cell, Dataset, Row } from './dataset.ts';
import { evidence } from './evidence.ts';
import { findings } from './findings.ts';
import { facts, glossary, references } from './ledgers.ts';
import { posts } from './posts.ts';
import { NOT_LICENSED, toLastChange } from './terms-of-use.ts';

/** Everything that can be taken away as JSON and CSV, in the order of the page that offers it. */
export const DATASETS: readonly Dataset[] = [posts, evidence, findings, facts, glossary, references];

/**
 * Version of all shapes. Within a version columns are only added; when one is renamed, taken away or changes its meaning,
 * this number goes up and the schemas of the version before stay where they are.
 */
export const VERSION = 1;

/** A data set as JSON: what it is, its licence and its rows. */
export function toDatasetJson(graph: Graph, dataset: Dataset): string {
  const { name, title, says, makeRows } = dataset;
  const items = makeRows(graph).map((row) => toOrdered(dataset, row));
  return toJson({
    $schema: toAddress(paths.dataSchema(name)),
    version: VERSION,
    title: `${site.name}: ${title}`,
    description: says,
    address: toAddress(paths.dataFile(name, 'json')),
    licence: site.licence.address,
    notLicensed: NOT_LICENSED,
    lastChange: toLastChange(graph),
    count: items.length,
    items,
  });
}

/** A data set as CSV with a line of names on top. Several words in one cell stand apart by ` | `. */
export function toDatasetCsv(graph: Graph, { shape, makeRows }: Dataset): string {
  const columns = Object.keys(shape.shape);
  const rows = makeRows(graph).map((row) => columns.map((column) => toCell(row[column])));
  return toCsv([columns, ...rows]);
}

/** What the JSON of a data set looks like, as JSON Schema (2020-12), made from the shape that the rows are held to. */
export function toDatasetSchema({ name, title, says, shape }: Dataset): string {
  const file = z.strictObject({
    $schema: z.url().describe('This schema.'),
    version: z.literal(VERSION).describe('Within a version columns are only added.'),
    title: z.string(),
    description: z.string(),
    address: z.url().describe('Where the file stays.'),
    licence: z.url().describe('Licence of our words.'),
    notLicensed: z.string().describe('What the licence does not cover.'),
    lastChange: z.iso.date().describe('The newest day that any text of the site names.'),
    count: z.int().describe('How many items there are.'),
    items: z.array(shape).describe(says),
  });
  // Readers of a version must take columns that were added to it later.
  const open = z.toJSONSchema(file, { override: ({ jsonSchema }) => delete jsonSchema.additionalProperties });
  return toJson({ $id: toAddress(paths.dataSchema(name)), ...open, title: `${site.name}: ${title}` });
}

/** A JSON text as a file to download. */
export function toJsonFile(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}

function toOrdered({ shape }: Dataset, row: Row): Row {
  return Object.fromEntries(Object.keys(shape.shape).map((column) => [column, row[column]]));
}

function toCell(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell.join(' | ') : String(cell);
}

function toJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
