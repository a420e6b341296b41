import { findAddressFault } from '#lib/addresses.ts';
import { PAGE_ANCHORS, RESERVED, toNoteAnchor, toResponseAnchor } from '#lib/anchors.ts';
import { paths } from '#lib/paths.ts';
import type { LooseLibrary } from '#library/types.ts';
import { Anything, toIds, unite } from './known.ts';
import { allEntries, sayUnknown, type AnyEntry, type Known, type LooseRule } from './rule.ts';

/** Links within the site that lead nowhere, to pages and to places on them. Files are looked up when the site is built. */
export const innerLinks: LooseRule = (library, known) => {
  const pages = toPages(known);
  const places = toPlaces(library, known);
  const homes = toHomes(library);
  return allEntries(library).flatMap(({ file, prose }) =>
    prose.uses.links.flatMap(({ to, line, column }) => {
      // Told of where the text was read.
      if (findAddressFault(to)) return [];
      const whole = to.startsWith('#') ? `${homes.get(file) ?? ''}${to}` : to;
      const message = findFault(to, pages) ?? findPlaceFault(whole, places);
      if (message === undefined) return [];
      const mend = 'Compare the link with the address in your browser.';
      return [{ file, line, column, rule: 'inner-link', message, mend, level: 'error' as const }];
    }),
  );
};

/** The page on which each text stands, by file: for notes and responses that of their post, which may not be there. */
function toHomes({ posts, writers, evidence, topics, guide, notes, responses }: LooseLibrary): ReadonlyMap<string, string> {
  return new Map([
    ...posts.map(({ file, id }) => [file, paths.post(id)] as const),
    ...writers.map(({ file, id }) => [file, paths.writer(id)] as const),
    ...evidence.map(({ file, id }) => [file, paths.record(id)] as const),
    ...topics.map(({ file, id }) => [file, paths.topic(id)] as const),
    ...guide.map(({ file, id }) => [file, paths.guidePage(id)] as const),
    ...[...notes, ...responses].map(({ file, data }) => [file, paths.post(data.post ?? '')] as const),
  ]);
} // prettier-ignore

/** A file, or a later page of a list: there when the site is built, or the build says so. */
const BUILT = /\.[a-z]+$|^\/posts\/page\/\d+\/$/;

/** Pages that are not made from content. */
const FIXED = [
  paths.home(), paths.posts(), paths.writers(), paths.evidence(), paths.topics(), paths.guide(), paths.glossary(),
  paths.facts(), paths.data(), paths.browse(), paths.search(), paths.report(), paths.responses(), paths.feeds(),
  paths.corrections(), '/about/', '/accessibility/', '/privacy/', '/write/',
]; // prettier-ignore

function findFault(to: string, pages: ReadonlySet<string>): string | undefined {
  if (!to.startsWith('/')) return undefined;
  const path = to.split(/[?#]/)[0] ?? '';
  if (!path.endsWith('/') && !/\.[a-z]+$/.test(path)) return `The link ${to} needs a slash at its end.`;
  return BUILT.test(path) || pages.has(path) ? undefined : sayUnknown('page', path, pages);
}

/** A place on a page that is not there. Parts that pages have by themselves are not looked at. */
function findPlaceFault(to: string, places: Places): string | undefined {
  const [path = '', place] = to.split('#');
  const own = places.get(path);
  if (!own || !place || isMade(place)) return undefined;
  const there = own();
  return there.has(place) ? undefined : sayUnknown('place', place, there);
}

/** Parts that a page has by itself, and counted ones. Letters have names of their own, and are looked up. */
function isMade(place: string): boolean {
  const isCounted = RESERVED.test(place) && !place.startsWith(toResponseAnchor(''));
  return isCounted || PAGE_ANCHORS.some((anchor) => anchor === place);
}

type Places = ReadonlyMap<string, () => ReadonlySet<string>>;

/** What can be named with `#` on each page, worked out when a link asks for it. */
function toPlaces(library: LooseLibrary, known: Known): Places {
  const { posts, writers, evidence, topics, guide } = library;
  const texts = [
    ...writers.map((writer) => [paths.writer(writer.id), writer] as const),
    ...topics.map((topic) => [paths.topic(topic.id), topic] as const),
    ...guide.map((page) => [paths.guidePage(page.id), page] as const),
  ];
  return new Map<string, () => ReadonlySet<string>>([
    ...texts.map(([path, text]) => [path, () => inText(text)] as const),
    ...posts.map((post) => [
      paths.post(post.id), () => unite(inText(post), aboutPost(post.id, library, known)),
    ] as const),
    ...evidence.map((record) => [
      paths.record(record.id), () => unite(inText(record), toIds(record.data.findings)),
    ] as const),
    [paths.glossary(), () => known.terms],
    [paths.facts(), () => unite(known.facts, known.conflicts)],
  ]);
} // prettier-ignore

/** Places in a text. Of one with a fault nobody can say that it lacks any. */
function inText({ prose, hasFaultyText }: AnyEntry): ReadonlySet<string> {
  if (hasFaultyText) return new Anything();
  return new Set([
    ...prose.headings.flatMap(({ anchor, former = [] }) => [anchor, ...former]),
    ...prose.uses.marks.map(({ anchor }) => anchor),
  ]);
}

/** Places of the notes and letters on a post. Those that cannot be read may stand under any. */
function aboutPost(post: string, { notes, responses }: LooseLibrary, known: Known): ReadonlySet<string> {
  const own = new Set(responses.map(({ id }) => id));
  const unread = [...known.responses].filter((id) => !own.has(id)).map((id) => toResponseAnchor(id));
  const isHere = ({ data }: { readonly data: { readonly post?: string | undefined } }) => data.post === undefined || data.post === post;
  return unite(new Set(unread), ...[
    ...notes.filter(isHere).map((note) => below(note, toNoteAnchor)),
    ...responses.filter(isHere).map((letter) => below(letter, toResponseAnchor)),
  ]);
} // prettier-ignore

/** The address of a note or letter on its post's page, and those of the places in it. */
function below(entry: AnyEntry, toAnchor: (id: string, place?: string) => string): ReadonlySet<string> {
  if (entry.hasFaultyText) return new Anything();
  return new Set([toAnchor(entry.id), ...[...inText(entry)].map((place) => toAnchor(entry.id, place))]);
}

function toPages(known: Known): ReadonlySet<string> {
  return new Set([
    ...FIXED,
    ...[...known.posts].map(paths.post),
    ...[...known.writers].map(paths.writer),
    ...[...known.evidence].map(paths.record),
    ...[...known.topics].map(paths.topic),
    ...[...known.guide].map(paths.guidePage),
  ]);
}
