import type { EvidenceRecord, Post } from '#library/types.ts';
import { findCited, withNotes } from './cited.ts';
import { byId } from './index.ts';
import type { Graph } from './types.ts';

/** Something that two entries have in common. `key` is an id, or the name of an author as printed. */
export interface Shared {
  readonly what: 'source' | 'writer' | 'author' | 'topic';
  readonly key: string;
}

/** A page that others are looked up for. */
export type Start =
  | { readonly collection: 'posts'; readonly entry: Post }
  | { readonly collection: 'evidence'; readonly entry: EvidenceRecord };

/** An entry as it is compared with others. */
export interface Item {
  readonly collection: Start['collection'];
  readonly id: string;
  /** `posts/first-week` */
  readonly name: string;
  readonly day: string;
  /** What it can have in common with others, by trait as one word. */
  readonly traits: ReadonlyMap<string, Shared>;
}

/** Every listed post and record, newest first, and by trait the places of those that have it. */
export interface TraitIndex {
  readonly items: readonly Item[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<Graph, TraitIndex>();

/** The traits of everything that is listed, gathered once for each graph. */
export function getTraitIndex(graph: Graph): TraitIndex {
  const known = indexes.get(graph);
  if (known) return known;
  const items = [
    ...graph.listed.posts.map((entry) => toItem(graph, { collection: 'posts', entry })),
    ...graph.listed.evidence.map((entry) => toItem(graph, { collection: 'evidence', entry })),
  ].sort(compareItems);
  const places = new Map<string, number[]>();
  items.forEach(({ traits }, index) => {
    for (const key of traits.keys()) {
      const list = places.get(key);
      if (list) list.push(index);
      else places.set(key, [index]);
    }
  });
  const index = { items, places };
  indexes.set(graph, index);
  return index;
}

/** An entry with what it can have in common with others, each trait once. */
export function toItem(graph: Graph, start: Start): Item {
  const { collection, entry } = start;
  return {
    collection,
    id: entry.id,
    name: `${collection}/${entry.id}`,
    day: collection === 'posts' ? entry.data.published : entry.data.written,
    traits: new Map(toTraits(graph, start).map((shared) => [`${shared.what}:${shared.key}`, shared])),
  };
}

/** Newest first; of one day by name. */
export function compareItems(a: Item, b: Item): number {
  return compare(b.day, a.day) || compare(a.name, b.name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toTraits(graph: Graph, start: Start): Shared[] {
  const { entry } = start;
  const sources = [...new Set(toSources(graph, start))].map((key): Shared => ({ what: 'source', key }));
  const topics = graph.listed.topics
    .filter(({ id }) => entry.data.topics.includes(id))
    .map(({ id }): Shared => ({ what: 'topic', key: id }));
  return [...sources, ...toPeople(graph, start), ...topics];
}

/** What an entry cites, without what readers find in no list. A post cites what its notes cite too. */
function toSources(graph: Graph, { collection, entry }: Start): string[] {
  const cited = findCited(collection === 'posts' ? withNotes(graph, entry) : [entry]);
  const [records, references] = [byId(graph.listed.evidence), byId(graph.library.references.items)];
  const named = collection === 'evidence' ? entry.data.related : [];
  return [...cited, ...named].filter((id) => records.has(id) || references.has(id));
}

/** Who wrote a post, or the work that a record tells of. A group is no sign of kinship: it signs most of what there is. */
function toPeople(graph: Graph, { collection, entry }: Start): Shared[] {
  if (collection === 'posts') {
    const writers = byId(graph.library.writers);
    const people = entry.data.writers.filter((id) => writers.get(id)?.data.group === false);
    return people.map((key) => ({ what: 'writer', key }));
  }
  const names = entry.data.authors.map((author) =>
    'literal' in author ? author.literal : `${author.given} ${author.family}`,
  );
  return [...new Set(names)].map((key) => ({ what: 'author', key }));
}
