import { getDay, getLibrary } from '#library/index.ts';
import type { Library } from '#library/types.ts';
import { buildGraph } from './build.ts';
import type { Graph } from './types.ts';

const graphs = new WeakMap<Library, Graph>();

/** The graph of the site's library, built once of each. Throws when the content has problems. */
export function getGraph(): Graph {
  const library = getLibrary();
  const graph = graphs.get(library) ?? buildGraph(library, getDay());
  graphs.set(library, graph);
  return graph;
}

const indexes = new WeakMap<readonly unknown[], ReadonlyMap<string, unknown>>();

/** An index by id, made once for each list. */
export function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  const known = indexes.get(items);
  // The list is its own key, so the index found holds items of the same type.
  if (known) return known as ReadonlyMap<string, Item>;
  const index = new Map(items.map((item) => [item.id, item]));
  indexes.set(items, index);
  return index;
}
