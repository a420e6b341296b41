import { compareItems, getTraitIndex, toItem } from './traits.ts';
import type { Item, Shared, Start, TraitIndex } from './traits.ts';
import type { Graph } from './types.ts';

/** An entry to read next, with what makes it one, the strongest first. */
export interface Related {
  readonly collection: Start['collection'];
  readonly id: string;
  readonly shares: readonly Shared[];
}

/** Entries shown below a text: more would be a list, not advice. */
export const RELATED_MOST = 4;

/**
 * How many entries of one trait are looked at on each side of an entry, the nearest in time. A topic may have thousands:
 * with a bound each page costs the same, however many there are.
 */
const NEAREST = 25;

/** What one thing in common counts, before it is weighed by how rare it is. */
const WEIGHTS: Readonly<Record<Shared['what'], number>> = { source: 3, author: 3, writer: 2, topic: 1 };

/**
 * Listed posts and records that have most in common with an entry, at most four, the newest first of equal ones. `linked`
 * holds `collection/id` of what its page leads to already. The same library always gives the same answer.
 */
export function findRelated(graph: Graph, start: Start, linked: ReadonlySet<string>): Related[] {
  const index = getTraitIndex(graph);
  const own = toItem(graph, start);
  const weights = [...own.traits].map(([key, shared]) => ({
    key,
    shared,
    weight: toWeight(index, key, shared),
  }));
  weights.sort((a, b) => b.weight - a.weight);
  return findNear(index, own)
    .filter(({ name }) => name !== own.name && !linked.has(name))
    .map((item) => {
      let score = 0;
      for (const { key, weight } of weights) if (item.traits.has(key)) score += weight;
      return { item, score };
    })
    .sort((a, b) => b.score - a.score || compareItems(a.item, b.item))
    .slice(0, RELATED_MOST)
    .map(({ item: { collection, id, traits } }) => ({
      collection,
      id,
      shares: weights.flatMap(({ key, shared }) => (traits.has(key) ? [shared] : [])),
    }));
}

/** Entries with a trait in common, each once. */
function findNear({ items, places }: TraitIndex, own: Item): Item[] {
  const place = findFirst(items.length, (index) => compareItems(items[index] ?? own, own) >= 0);
  const near = new Set<number>();
  for (const key of own.traits.keys()) {
    const list = places.get(key) ?? [];
    const middle = findFirst(list.length, (index) => (list[index] ?? 0) >= place);
    for (const index of list.slice(Math.max(0, middle - NEAREST), middle + NEAREST + 1)) near.add(index);
  }
  return [...near].flatMap((index) => items[index] ?? []);
}

/** Rare things in common say more than common ones. */
function toWeight({ items, places }: TraitIndex, key: string, { what }: Shared): number {
  return WEIGHTS[what] * Math.log(1 + items.length / (places.get(key)?.length ?? 1));
}

/** The first of `length` places at which `isReached` holds, when it holds at all later ones too. */
function findFirst(length: number, isReached: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
