import { getLibrary } from '#library/index.ts';
import { buildGraph } from './build.ts';
import type { Graph } from './types.ts';

let graph: Graph | undefined;

/** The graph of the site's library, built once. Throws when the content has problems. */
export function getGraph(): Graph {
  graph ??= buildGraph(getLibrary());
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
