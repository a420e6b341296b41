import { paths, toSourceAnchor } from '#lib/paths.ts';
import { byId } from '#graph/index.ts';
import type { Graph } from '#graph/types.ts';
import { toHarvard } from './citations.ts';
import { toCoins } from './coins.ts';
import { recordToCsl, referenceToCsl, toShortName, toYear, type CslItem } from './csl.ts';
import type { Source } from './types.ts';

/** What can be cited, with all that a list of sources prints of it. */
export interface Citable {
  readonly id: string;
  readonly item: CslItem;
  readonly text: string;
  readonly short: string;
  readonly to?: string;
  readonly inner: boolean;
  /** Page of our reading note on it. */
  readonly note?: string;
  readonly read: string;
  readonly caution?: string;
}

const READ: Readonly<Record<string, string>> = {
  'full text': 'We read the full text.',
  abstract: 'We read the abstract.',
  part: 'We read the part used here.',
  'through another page': 'We read it through another page.',
  'listing only': 'We read only the listing.',
};

const citables = new WeakMap<Graph, ReadonlyMap<string, Citable>>();

/** Everything that can be cited, by id. */
export function getCitables(graph: Graph): ReadonlyMap<string, Citable> {
  const known = citables.get(graph);
  if (known) return known;
  const records = graph.library.evidence.map((record) => {
    const item = recordToCsl(record);
    return {
      id: record.id,
      item,
      text: toHarvard(item),
      short: toShortName(item),
      to: paths.record(record.id),
      inner: true,
      read: READ[record.data.basis] ?? '',
    };
  });
  const notes = new Map(
    graph.listed.posts.flatMap(({ id, data }) =>
      data.original ? [[data.original.reference, paths.post(id)] as const] : [],
    ),
  );
  const references = graph.library.references.items.map((reference) => {
    const item = referenceToCsl(reference);
    const { URL: to, caution } = reference;
    const note = notes.get(reference.id);
    return {
      id: reference.id,
      item,
      text: toHarvard(item),
      short: toShortName(item),
      inner: false,
      read: READ[reference.read] ?? '',
      ...(to ? { to } : {}),
      ...(note ? { note } : {}),
      ...(caution ? { caution } : {}),
    };
  });
  const all = byId<Citable>([...records, ...references]);
  citables.set(graph, all);
  return all;
}

/** Every work and source that stands in a list of the site: all but those of retired records. */
export function toLibraryWorks(graph: Graph): CslItem[] {
  const listed = byId(graph.listed.evidence);
  return [...getCitables(graph).values()]
    .filter(({ id, inner }) => !inner || listed.has(id))
    .map(({ item }) => item);
}

/** Numbers the sources of one page in the order of their first citation. */
export interface SourceList {
  /** Cites a source at an anchor of the page: its number. */
  readonly cite: (id: string, anchor: string) => { number: number; to: string; short: string };
  /** The list so far. */
  readonly toSources: () => Source[];
  /** The years of the works in it. */
  readonly toYears: () => number[];
}

/** A new, empty list of sources for one page. The page at `path` does not lead to itself. */
export function makeSourceList(graph: Graph, path?: string): SourceList {
  const all = getCitables(graph);
  const backs = new Map<string, string[]>();
  return {
    cite(id, anchor) {
      const list = backs.get(id) ?? [];
      if (anchor !== '') list.push(anchor);
      backs.set(id, list);
      return {
        number: [...backs.keys()].indexOf(id) + 1,
        to: `#${toSourceAnchor(id)}`,
        short: all.get(id)?.short ?? id,
      };
    },
    toYears: () => [...backs.keys()].flatMap((id) => toYear(all.get(id)?.item) ?? []),
    toSources: () =>
      [...backs].flatMap(([id, anchors], index) => {
        const source = all.get(id);
        if (!source) return [];
        const { note, ...shown } = toSource(source, index + 1, anchors);
        return [note === undefined || note === path ? shown : { ...shown, note }];
      }),
  };
}

/** A source by its id as a page shows it. What readers cannot see now is named by its id. */
export function toSourceOf(graph: Graph, id: string): Source {
  const citable = getCitables(graph).get(id);
  if (citable) return toSource(citable);
  return { anchor: '', number: 0, text: id, inner: false, read: '', backs: [], coins: '' };
}

/** One source as a page shows it. Its address is a link beside the text, so the text itself does not spell it out. */
export function toSource(
  { id, item, text, to, inner, note, read, caution }: Citable,
  number = 0,
  backs: readonly string[] = [],
): Source {
  const short = to ? text.replace(/ Available at: \S+(?= \(Accessed: |$)/, '') : text;
  return {
    anchor: toSourceAnchor(id),
    number,
    text: short,
    inner,
    read,
    backs,
    coins: toCoins(item),
    ...(to ? { to } : {}),
    ...(note ? { note } : {}),
    ...(caution ? { caution } : {}),
  };
}
