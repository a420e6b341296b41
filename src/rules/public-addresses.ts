import { toNoteAnchor, toResponseAnchor } from '#lib/anchors.ts';
import type { Day } from '#lib/dates.ts';
import { paths } from '#lib/paths.ts';
import { toPublic } from '#library/states.ts';
import type { Collection, Entry, KnownAddress, Library } from '#library/types.ts';

/** A page that readers can reach, and the places on it that others may point at. */
export interface PublicPage {
  readonly path: string;
  readonly places: readonly string[];
  /** Its words were withdrawn: the page says so, and no place on it is left. */
  readonly withdrawn: boolean;
  /** Paths that lead to it because it once stood there. */
  readonly former: readonly string[];
  /** The file it is made from; lists made from a ledger have none. */
  readonly entry?: Entry<unknown>;
  /** The ledger that a list is made from, by its file. */
  readonly ledger?: string;
}

type Segment = Library['posts'][number]['prose']['blocks'][number]['segments'][number];
type Listed = Entry<{ readonly formerIds?: readonly string[] }>;

/** Every page made from content that readers can reach on `now`. */
export function toPublicPages(library: Library, now: Day): PublicPage[] {
  const seen = toPublic(library, now);
  const of = (collection: Exclude<Collection, 'notes' | 'responses'>, toPath: (id: string) => string) => {
    const open = new Set<string>(seen[collection].map(({ id }) => id));
    const gone = new Set(seen.withdrawn.flatMap((stub) => (stub.collection === collection ? stub.id : [])));
    return library[collection].flatMap((entry: Listed) =>
      open.has(entry.id) || gone.has(entry.id) ? [toPage(seen, entry, toPath, gone.has(entry.id))] : [],
    );
  };
  const list = (path: string, ledger: string, places: readonly string[]) => [
    { path, ledger, places, withdrawn: false, former: [] },
  ];
  return [
    ...of('posts', paths.post),
    ...of('writers', paths.writer),
    ...of('evidence', paths.record),
    ...of('topics', paths.topic),
    ...of('guide', paths.guidePage),
    ...list(paths.facts(), library.facts.file, [...toIds(library.facts), ...toIds(library.conflicts)]),
    ...list(paths.glossary(), library.glossary.file, toIds(library.glossary)),
    ...list(
      paths.evidence(),
      library.turningPoints.file,
      toIds(library.turningPoints).map((id) => `turn-${id}`),
    ),
  ];
}

/** Every address made from content that readers can reach on `now`, sorted: pages, and places as `/posts/x/#place`. */
export function toPublicAddresses(library: Library, now: Day): string[] {
  return toPublicPages(library, now)
    .flatMap(({ path, places, entry }) => [
      ...(entry ? [path] : []),
      ...places.map((place) => `${path}#${place}`),
    ])
    .sort();
}

/**
 * What a ledger says of each address, one text each, that had `kept` and takes in `now`. What was let go and is there again is
 * no longer gone. Remarks stay above their address.
 */
export function mergeAddresses(kept: readonly KnownAddress[], now: readonly string[]): string[] {
  const known = new Map(kept.map((item) => [item.address, item]));
  const present = new Set(now);
  return [...new Set([...known.keys(), ...now])].sort().map((address) => {
    const { gone, remarks } = known.get(address) ?? { gone: false, remarks: [] };
    return [...remarks, gone && !present.has(address) ? `${address} gone` : address].join('\n');
  });
}

/** Old paths of pages that have another name now, with everything below them, and where they lead. */
export function toRedirectsOfFormer(library: Library, now: Day): { from: string; to: string }[] {
  return toPublicPages(library, now).flatMap(({ path, former }) =>
    former.map((old) => ({ from: `${old}*`, to: `${path}:splat` })),
  );
}

function toPage(
  seen: Library,
  entry: Listed,
  toPath: (id: string) => string,
  withdrawn: boolean,
): PublicPage {
  const path = toPath(entry.id);
  const places = withdrawn
    ? []
    : [...toPlaces(entry), ...toNotePlaces(seen, path), ...toLetterPlaces(seen, path)];
  return { path, places, withdrawn, former: (entry.data.formerIds ?? []).map(toPath), entry };
}

function toPlaces({ prose, data }: Entry<object>): string[] {
  return [
    ...prose.headings.flatMap(({ anchor, former = [] }) => [anchor, ...former]),
    ...prose.blocks.flatMap(({ segments }) => segments.flatMap(toMarkPlaces)),
    ...('findings' in data ? toIds({ items: data.findings as { id: string }[] }) : []),
  ];
}

/** Anchors of passages and claims. What stands in a voice is left out: a voice can be withdrawn with one change, and all of it goes. */
function toMarkPlaces(segment: Segment): string[] {
  if (typeof segment === 'string' || segment.type === 'picture' || segment.name === 'Voice') return [];
  const own = segment.name === 'Passage' || segment.name === 'Claim' ? [segment.anchor] : [];
  return [...own, ...segment.children.flatMap(toMarkPlaces)];
}

function toNotePlaces({ notes }: Library, path: string): string[] {
  return notes.filter(({ data }) => paths.post(data.post) === path).map(({ id }) => toNoteAnchor(id));
}

/** Places of letters and replies, which stay when one is withdrawn. All within it goes with that one change. */
function toLetterPlaces({ responses, withdrawnResponses }: Library, path: string): string[] {
  return [...responses.map(({ id, data }) => ({ ...data, id })), ...withdrawnResponses]
    .filter(({ post }) => paths.post(post) === path)
    .map(({ id }) => toResponseAnchor(id));
}

function toIds({ items }: { readonly items: readonly { readonly id: string }[] }): string[] {
  return items.map(({ id }) => id);
}
