import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { mendFields } from '#intake/mend/fields.ts';
import { toOwnWords } from '#rules/text/own-words.ts';
import { evidenceSchema } from '#schemas/evidence.ts';
import { guideSchema } from '#schemas/guide.ts';
import { chartsSchema, factsSchema, glossarySchema, turningPointsSchema } from '#schemas/ledgers.ts';
import { noteSchema } from '#schemas/note.ts';
import { postSchema } from '#schemas/post.ts';
import { responseSchema } from '#schemas/response.ts';
import { topicSchema } from '#schemas/topic.ts';
import { writerSchema } from '#schemas/writer.ts';

// Programs that run in a browser know the fields by their names, because the schemas are too heavy for it. Here the names are
// held against the schemas, so that none is forgotten.

const TEXTS = [
  postSchema,
  writerSchema,
  evidenceSchema,
  topicSchema,
  guideSchema,
  noteSchema,
  responseSchema,
];
const LEDGERS = [factsSchema, glossarySchema, chartsSchema, turningPointsSchema];

/** Every field below a schema that holds one value or a list of such: its path by names, and what one value has to be. */
function walk(
  schema: z.ZodType,
  path: readonly string[] = [],
): [path: readonly string[], value: z.ZodType][] {
  const {
    shape,
    innerType,
    element,
    options,
    in: before,
  } = schema.def as unknown as {
    readonly shape?: Readonly<Record<string, z.ZodType>>;
    readonly innerType?: z.ZodType;
    readonly element?: z.ZodType;
    readonly options?: readonly z.ZodType[];
    readonly in?: z.ZodType;
  };
  if (shape) return Object.entries(shape).flatMap(([name, inner]) => walk(inner, [...path, name]));
  const inner = innerType ?? element;
  if (inner) return walk(inner, path);
  if (options) return options.flatMap((option) => walk(option, path));
  // A value that is changed on its way in is still what it was at first.
  if (before && 'shape' in before.def) return walk(before, path);
  return path.length === 0 ? [] : [[path, schema]];
}

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;
const isText = (schema: z.ZodType) => accepts(schema, 'a: “b”');
const isDay = (schema: z.ZodType) =>
  accepts(schema, '2021-07-17') && !accepts(schema, 'a-word') && !accepts(schema, 'x.org');
const toSample = (schema: z.ZodType) => ('entries' in schema.def ? String(Object.values(schema.def.entries as object)[0]) : 'a-word'); // prettier-ignore
const nameOf = (path: readonly string[]) => path.at(-1) ?? '';

test.each(TEXTS.flatMap((schema) => walk(schema)).filter(([, schema]) => isDay(schema)).map(([path]) => [path.join('.'), nameOf(path)]))(
  'a day in %s is mended', (_path, name) => {
    expect(mendFields(`${name}: 17 July 2021`)).toBe(`${name}: 2021-07-17`);
  },
); // prettier-ignore

test.each(
  TEXTS.flatMap((schema) => walk(schema)).filter(([, schema]) => !isText(schema) && !isDay(schema) && accepts(schema, toSample(schema)))
    .map(([path, schema]) => [path.join('.'), nameOf(path), toSample(schema)]),
)('curly quotation marks around %s are mended, which a program reads', (_path, name, sample) => {
  expect(mendFields(`${name}: “${sample}”`)).toBe(`${name}: "${sample}"`);
}); // prettier-ignore

test.each(TEXTS.flatMap((schema) => walk(schema)).filter(([, schema]) => isText(schema)).map(([path]) => [path.join('.'), nameOf(path)]))(
  'a colon in the words of %s does not begin another field', (_path, name) => {
    expect(mendFields(`${name}: One: two`)).toBe(`${name}: "One: two"`);
  },
); // prettier-ignore

/** Fields of words that are not read for spelling: names, what a source printed, what a place or a thing is called. */
const NOT_OURS =
  /^(?:abstractParts|original|series|by|penNames?|names?|formerNames|alsoCalled|term|full|value|unit|units|period|place|interval|where|keywords|measures|ethics|pronouns|employer|quote|authors?|container|identifiers|survey|links|label|way|cost|licence|file)$/;

test.each(
  [...TEXTS, ...LEDGERS].flatMap((schema) => walk(schema)).filter(([path, schema]) => isText(schema) && !path.some((name) => NOT_OURS.test(name)))
    .map(([path]) => [path.join('.'), path]),
)('the words of %s are read for spelling', (_path, path) => {
  const yaml = path.map((name, depth) => `${'  '.repeat(depth)}${name}:`).join('\n');
  expect(toOwnWords(`${yaml} Recieved`, 'ledger')).toContain('Recieved');
}); // prettier-ignore
