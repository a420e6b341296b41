import type { z } from 'astro/zod';
import { toDay } from '#lib/loose-days.ts';
import { findNearest } from '#lib/text.ts';
import { describeAt, fieldsAt, sampleAt } from './schema-inside.ts';

/** One fault of one field. */
export interface Fault {
  readonly issue: z.core.$ZodIssue;
  /** The schema in which the path of `issue` begins: the whole file's, or that of one of several things a value can be. */
  readonly schema: z.ZodType;
  /** Where the field stands in the file. */
  readonly path: readonly PropertyKey[];
  readonly given: unknown;
  /** What the nearest field around `schema` is for. */
  readonly around?: string | undefined;
}

/** What is wrong with a field, in a sentence. */
export function toMessage({ issue, schema, path, given }: Fault): string {
  const field = path.length === 0 ? 'The file' : `"${path.map(String).join('.')}"`;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const nearest = findNearest(String(path.at(-1)), fieldsAt(schema, issue.path));
      return `There is no field ${field}.${nearest ? ` Did you mean "${nearest}"?` : ''}`;
    }
    case 'invalid_value': {
      const options = issue.values.map(String);
      const nearest = typeof given === 'string' ? findNearest(given, options) : undefined;
      if (given === undefined) return `${field} is missing.`;
      return `${field} must be one of: ${options.join(', ')}.${nearest ? ` Did you mean "${nearest}"?` : ''}`;
    }
    case 'invalid_type':
      return given === undefined || given === null
        ? `${field} is missing.`
        : `${field} is ${nounOf(given)}, but ${nounFor(issue.expected)} is needed.`;
    case 'invalid_union':
      return given === undefined ? `${field} is missing.` : `${field} is none of the things it can be.`;
    case 'too_small':
      return `${field} ${toSize(issue.message, issue.origin, 'at least', issue.minimum)}.`;
    case 'too_big':
      return `${field} ${toSize(issue.message, issue.origin, 'at most', issue.maximum)}.`;
    case 'custom':
    case 'invalid_format':
      return `${field} ${/^(?:Too|Invalid)/.test(issue.message) ? `does not fit (${issue.message})` : issue.message}${issue.message.endsWith('?') ? '' : '.'}`;
    default:
      return `${field} does not fit (${issue.message}).`;
  }
}

/** How a field is mended: what to write, where that is sure, or else what it is for, in the words of its schema. */
export function toMend({ issue, schema, path, given, around }: Fault): string {
  const fields = issue.code === 'unrecognized_keys' ? fieldsAt(schema, issue.path) : [];
  if (fields.length > 0) return `Fields here: ${fields.join(', ')}.`;
  const day = issue.code === 'custom' && typeof given === 'string' ? toDay(given) : undefined;
  if (day !== undefined) return `Write ${day}.`;
  const isFor = describeAt(schema, issue.path) ?? around ?? 'See docs/content-model.md.';
  const sample = sampleAt(schema, issue.path);
  return issue.code === 'invalid_type' && sample !== undefined
    ? `${isFor} Write it like ${String(path.at(-1))}: ${sample}.`
    : isFor;
}

/** What is wrong with a size: in the schema's own words, else by what is counted. */
function toSize(message: string, counted: string, bound: string, size: number | bigint): string {
  if (!message.startsWith('Too')) return message;
  const things: Readonly<Record<string, string>> = { array: 'entries', string: 'letters' };
  const thing = things[counted];
  return thing
    ? `needs ${bound} ${size} ${size === 1 && thing === 'entries' ? 'entry' : thing}`
    : `must be ${bound} ${size}`;
}

function nounOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value && typeof value === 'object') return 'a group of fields';
  // YAML takes .inf and .nan for numbers.
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : 'no number in digits';
  return typeof value === 'boolean' ? 'true or false' : 'text';
}

function nounFor(expected: string): string {
  const nouns: Readonly<Record<string, string>> = {
    string: 'text (put it in quotation marks)',
    array: 'a list',
    object: 'a group of fields',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
  };
  return nouns[expected] ?? expected;
}
