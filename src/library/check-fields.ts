import type { z } from 'astro/zod';
import { toLoose, type Loose } from '#lib/loose.ts';
import type { Problem } from '#lib/problem.ts';
import { findNearest } from '#lib/text.ts';
import { isOfOneField } from '#schemas/across.ts';
import { toMend, toMessage, type Fault } from './field-words.ts';
import { describeAt, fieldsAt, optionsAt } from './schema-inside.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** Where a value comes from: enough to point a problem at its line. */
interface Origin {
  readonly file: string;
  readonly lines: Readonly<Record<string, number>>;
}

/**
 * Checks `value` against a collection's schema: the typed data, or one problem for every fault, each with its line, and
 * what is sound of the rest.
 */
export function checkFields<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  origin: Origin,
): { data: z.infer<Schema> } | { problems: Problem[]; loose: Loose<z.infer<Schema>> } {
  const result = schema.safeParse(value ?? {});
  if (result.success) return { data: result.data };
  const faults = withoutFollowing(result.error.issues.flatMap((issue) => toFaults(issue, schema, value, [])));
  return {
    problems: faults.map((fault) => ({
      file: origin.file,
      line: findLine(origin.lines, fault.path),
      column: 1,
      rule: 'fields',
      message: toMessage(fault),
      mend: toMend(fault),
      level: 'error',
    })),
    loose: toSound(schema, value, faults),
  };
}

/** What Zod made of the value, without the fields that are faulty. `safeParse` keeps it back when anything is wrong. */
function toSound<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  faults: readonly Fault[],
): Loose<z.infer<Schema>> {
  const made = schema._zod.run({ value: value ?? {}, issues: [] }, { async: false });
  if (made instanceof Promise)
    throw new Error('A schema waits for something. Mend: let its checks answer at once.');
  const paths = faults.filter(({ issue }) => isOfOneField(issue)).map(({ path }) => path);
  return toLoose(made.value as z.infer<Schema>, paths);
}

/** The faults that one issue tells of. `base` is where the schema begins in the file. */
function toFaults(issue: Issue, schema: z.ZodType, value: unknown, base: Path, around?: string): Fault[] {
  const path = [...base, ...issue.path];
  const fault = { issue, schema, path, given: valueAt(value, path), around };
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ ...fault, path: [...path, key] }));
  if (issue.code !== 'invalid_union') return [fault];
  const meant = findMeant(issue.errors);
  const option = meant === undefined ? undefined : optionsAt(schema, issue.path)[meant];
  if (meant === undefined || !option) return [fault];
  const what = describeAt(schema, issue.path) ?? around;
  return (issue.errors[meant] ?? []).flatMap((inner) => toFaults(inner, option, value, path, what));
}

/** Which of several things was meant: what has the fewest faults, and is not another kind of value altogether. */
function findMeant(errors: readonly (readonly Issue[])[]): number | undefined {
  const isOther = (issues: readonly Issue[]) =>
    issues.some(({ code, path }) => path.length === 0 && ['invalid_type', 'invalid_value', 'invalid_union'].includes(code));
  const fitting = errors.flatMap((issues, index) => (isOther(issues) ? [] : [{ index, count: issues.length }]));
  return fitting.toSorted((a, b) => a.count - b.count)[0]?.index;
} // prettier-ignore

/** Without what only follows: a field missing because its name is misspelt, and the size of what is no list or text at all. */
function withoutFollowing(faults: readonly Fault[]): Fault[] {
  const meant = new Set(faults.flatMap(findMisspelt));
  const other = new Set(faults.filter(({ issue }) => issue.code === 'invalid_type').map(toName));
  return faults.filter((fault) => {
    const { code } = fault.issue;
    const name = toName(fault);
    if (fault.given === undefined && meant.has(name)) return false;
    return code === 'invalid_type' || code === 'unrecognized_keys' || !other.has(name);
  });
}

/** The field that somebody meant who wrote one that nobody knows. */
function findMisspelt({ issue, schema, path }: Fault): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const nearest = findNearest(String(path.at(-1)), fieldsAt(schema, issue.path));
  return nearest === undefined ? [] : [[...path.slice(0, -1), nearest].join('.')];
}

function toName({ path }: Fault): string {
  return path.map(String).join('.');
}

function findLine(lines: Readonly<Record<string, number>>, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const line = lines[path.slice(0, length).map(String).join('.')];
    if (line !== undefined) return line;
  }
  return 1;
}

function valueAt(value: unknown, path: Path): unknown {
  let at: unknown = value;
  for (const key of path) at = at && typeof at === 'object' ? Reflect.get(at, key) : undefined;
  return at;
}
