import type { z } from 'astro/zod';
import type { Problem } from '#lib/problem.ts';
import { findNearest } from '#lib/text.ts';

type Issue = z.core.$ZodIssue;

/** Where a value comes from: enough to point a problem at its line. */
interface Origin {
  readonly file: string;
  readonly lines: Readonly<Record<string, number>>;
}

/** Checks `value` against a collection's schema: the typed data, or one problem for every fault, each with its line. */
export function checkFields<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  origin: Origin,
): { data: z.infer<Schema> } | { problems: Problem[] } {
  const result = schema.safeParse(value ?? {});
  if (result.success) return { data: result.data };
  return { problems: result.error.issues.flatMap((issue) => toProblems(issue, schema, value, origin, [])) };
}

function toProblems(
  issue: Issue,
  schema: z.ZodType,
  value: unknown,
  origin: Origin,
  base: readonly PropertyKey[],
): Problem[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'invalid_union') {
    const branch =
      issue.errors.find((errors) =>
        errors.some(({ path: inner, code }) => inner.length > 0 || code === 'unrecognized_keys'),
      ) ??
      issue.errors[0] ??
      [];
    const simple =
      branch.length === 0 ||
      issue.errors.every((errors) => errors.every(({ path: inner }) => inner.length === 0));
    if (!simple) return branch.flatMap((inner) => toProblems(inner, schema, value, origin, path));
  }
  const at = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
  const name = path.map(String).join('.');
  return [{
    file: origin.file,
    line: findLine(origin.lines, at),
    column: 1,
    rule: 'fields',
    message: toMessage(issue, name, path, schema, value),
    mend: toMend(issue, schema, path),
    level: 'error',
  }]; // prettier-ignore
}

function toMessage(
  issue: Issue,
  name: string,
  path: readonly PropertyKey[],
  schema: z.ZodType,
  value: unknown,
): string {
  const field = name === '' ? 'The file' : `"${name}"`;
  const given = valueAt(value, path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? '';
      const nearest = findNearest(key, Object.keys(shapeAt(schema, path) ?? {}));
      return `There is no field "${[...path, key].map(String).join('.')}".${nearest ? ` Did you mean "${nearest}"?` : ''}`;
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
      return `${field} ${/^(?:Too|Invalid)/.test(issue.message) ? `does not fit (${issue.message})` : issue.message}.`;
    default:
      return `${field} does not fit (${issue.message}).`;
  }
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

function toMend(issue: Issue, schema: z.ZodType, path: readonly PropertyKey[]): string {
  const fields = Object.keys(shapeAt(schema, path) ?? {});
  if (issue.code === 'unrecognized_keys' && fields.length > 0) return `Fields here: ${fields.join(', ')}.`;
  return describeAt(schema, path) ?? 'See docs/content-model.md.';
}

function findLine(lines: Readonly<Record<string, number>>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const line = lines[path.slice(0, length).map(String).join('.')];
    if (line !== undefined) return line;
  }
  return 1;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = value;
  for (const key of path) at = at && typeof at === 'object' ? Reflect.get(at, key) : undefined;
  return at;
}

function nounOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value && typeof value === 'object') return 'a group of fields';
  if (typeof value === 'number') return 'a number';
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

/** A schema's inside, as far as this file looks: Zod keeps it in `def`. */
interface Inside {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  let at = schema;
  for (let step = 0; at && step < 8; step++) {
    const { innerType, options } = at.def as Inside;
    const next = innerType ?? options?.find((option) => 'shape' in option.def || 'element' in option.def);
    if (!next) return at;
    at = next;
  }
  return at;
}

function stepInto(schema: z.ZodType | undefined, key: PropertyKey): z.ZodType | undefined {
  const inside = unwrap(schema)?.def as Inside | undefined;
  return typeof key === 'number' ? inside?.element : inside?.shape?.[String(key)];
}

function shapeAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
): Readonly<Record<string, z.ZodType>> | undefined {
  const at = path.reduce<z.ZodType | undefined>(stepInto, schema);
  return (unwrap(at)?.def as Inside | undefined)?.shape;
}

/** The description of a field, or of the nearest one around it that has one. */
function describeAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  let found: string | undefined;
  let at: z.ZodType | undefined = schema;
  for (const key of path) {
    at = stepInto(at, key);
    found = at?.description ?? found;
  }
  return found;
}
