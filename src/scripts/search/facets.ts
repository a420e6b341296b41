/** For each filter, its values, and for each value the pages that have it, by their ids in the index. */
export type Facets = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** Values chosen in each filter. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** How many pages each value of each filter would give. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Leaves the pages that have one of the chosen values in every filter. Values that no page has are no question. */
export function narrow<Page extends { readonly id: string }>(
  pages: readonly Page[],
  facets: Facets,
  chosen: Chosen,
): readonly Page[] {
  const asked = toAsked(facets, chosen);
  return pages.filter(({ id }) => asked.every(({ sets }) => sets.some((set) => set.has(id))));
}

/**
 * How many of the pages each value would give, with what is chosen in the other filters left in place: two values of one
 * filter are either-or, so choosing one does not empty its neighbours.
 */
export function countFacets(
  pages: readonly { readonly id: string }[],
  facets: Facets,
  chosen: Chosen,
): Counts {
  return Object.fromEntries(
    [...facets].map(([name, values]) => {
      const { [name]: _own, ...others } = chosen;
      const left = narrow(pages, facets, others);
      return [
        name,
        Object.fromEntries(
          [...values].map(([value, set]) => [value, left.filter(({ id }) => set.has(id)).length]),
        ),
      ];
    }),
  );
}

/** Whether anything is chosen that some page has. */
export function isNarrowed(facets: Facets, chosen: Chosen): boolean {
  return toAsked(facets, chosen).length > 0;
}

function toAsked(facets: Facets, chosen: Chosen): { readonly sets: readonly ReadonlySet<string>[] }[] {
  return Object.entries(chosen).flatMap(([name, values]) => {
    const sets = values.flatMap((value) => facets.get(name)?.get(value) ?? []);
    return sets.length > 0 ? [{ sets }] : [];
  });
}
