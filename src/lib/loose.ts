/** What is sound of some data: a faulty field is not there, a faulty entry of a list is `null`, so that places stay. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | null)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;

type Path = readonly PropertyKey[];

/** The same data without what stands at `paths`; nothing, as an empty group, when one of them leads to the whole. */
export function toLoose<T>(value: T, paths: readonly Path[]): Loose<T> {
  // What TypeScript cannot follow: the copy has the shape of `value`, with gaps.
  return (paths.reduce<unknown>(without, value) ?? {}) as Loose<T>;
}

function without(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return undefined;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === key ? (without(item, rest) ?? null) : item));
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return value;
  return { ...value, [key]: without(Reflect.get(value, key), rest) };
}
