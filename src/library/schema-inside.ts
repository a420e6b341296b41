import type { z } from 'astro/zod';

type Path = readonly PropertyKey[];

/** A schema's inside, as far as messages look: Zod keeps it in `def`. */
interface Inside {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
}

/** The names of the fields that a group at `path` can have. */
export function fieldsAt(schema: z.ZodType, path: Path): string[] {
  const at = path.reduce<z.ZodType | undefined>(stepInto, schema);
  return Object.keys(toInsides(at).find(({ shape }) => shape)?.shape ?? {});
}

/** The things that a value at `path` can be, where it can be several. */
export function optionsAt(schema: z.ZodType, path: Path): readonly z.ZodType[] {
  let at = path.reduce<z.ZodType | undefined>(stepInto, schema);
  while (at && insideOf(at).innerType) at = insideOf(at).innerType;
  return (at && insideOf(at).options) ?? [];
}

/** The description of a field, or of the nearest one around it that has one. */
export function describeAt(schema: z.ZodType, path: Path): string | undefined {
  let found = schema.description;
  let at: z.ZodType | undefined = schema;
  for (const key of path) {
    at = stepInto(at, key);
    found = at?.description ?? found;
  }
  return found;
}

/** How a list of single values at `path` is written: with one of the values it can hold, where they are few. */
export function sampleAt(schema: z.ZodType, path: Path): string | undefined {
  const list = toInsides(path.reduce<z.ZodType | undefined>(stepInto, schema)).find(({ element }) => element);
  const item = toInsides(list?.element)[0];
  if (!item || item.shape || item.element) return undefined;
  return `[${Object.values(item.entries ?? {})[0] ?? 'one, another'}]`;
}

function stepInto(schema: z.ZodType | undefined, key: PropertyKey): z.ZodType | undefined {
  const insides = toInsides(schema);
  if (typeof key === 'number') return insides.find(({ element }) => element)?.element;
  return insides.find(({ shape }) => shape && Object.hasOwn(shape, key))?.shape?.[String(key)];
}

/** What a schema is when defaults and the like are taken off: several where it can be one thing or another. */
function toInsides(schema: z.ZodType | undefined): Inside[] {
  if (!schema) return [];
  const inside = insideOf(schema);
  if (inside.options) return inside.options.flatMap(toInsides);
  return inside.innerType ? toInsides(inside.innerType) : [inside];
}

function insideOf(schema: z.ZodType): Inside {
  return schema.def as Inside;
}
