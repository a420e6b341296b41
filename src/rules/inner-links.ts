import { PAGE_ANCHORS, RESERVED, toNoteAnchor, toResponseAnchor } from '#lib/anchors.ts';
import { paths } from '#lib/paths.ts';
import type { Library } from '#library/types.ts';
import { allEntries, sayUnknown, type AnyEntry, type Known, type Rule } from './rule.ts';

/** Links within the site that lead nowhere, to pages and to places on them. Files are looked up when the site is built. */
export const innerLinks: Rule = (library, known) => {
  const pages = toPages(known);
  const places = toPlaces(library, known);
  const homes = toHomes(library);
  return allEntries(library).flatMap(({ file, prose }) =>
    prose.uses.links.flatMap(({ to, line, column }) => {
      const whole = to.startsWith('#') ? `${homes.get(file) ?? ''}${to}` : to;
      const message = findFault(to, pages) ?? findPlaceFault(whole, places);
      if (message === undefined) return [];
      const mend = 'Compare the link with the address in your browser.';
      return [{ file, line, column, rule: 'inner-link', message, mend, level: 'error' as const }];
    }),
  );
};

/** The page on which each text stands, by file: for notes and responses that of their post, which may not be there. */
function toHomes({ posts, writers, evidence, topics, guide, notes, responses }: Library): ReadonlyMap<string, string> {
  return new Map([
    ...posts.map(({ file, id }) => [file, paths.post(id)] as const),
    ...writers.map(({ file, id }) => [file, paths.writer(id)] as const),
    ...evidence.map(({ file, id }) => [file, paths.record(id)] as const),
    ...topics.map(({ file, id }) => [file, paths.topic(id)] as const),
    ...guide.map(({ file, id }) => [file, paths.guidePage(id)] as const),
    ...[...notes, ...responses].map(({ file, data }) => [file, paths.post(data.post)] as const),
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
function findPlaceFault(
  to: string,
  places: ReadonlyMap<string, () => readonly string[]>,
): string | undefined {
  const [path = '', place] = to.split('#');
  const own = places.get(path);
  if (!own || !place || isMade(place)) return undefined;
  const known = new Set(own());
  return known.has(place) ? undefined : sayUnknown('place', place, known);
}

/** Parts that a page has by itself, and counted ones. Letters have names of their own, and are looked up. */
function isMade(place: string): boolean {
  const isCounted = RESERVED.test(place) && !place.startsWith(toResponseAnchor(''));
  return isCounted || PAGE_ANCHORS.some((anchor) => anchor === place);
}

/** What can be named with `#` on each page, worked out when a link asks for it. */
function toPlaces(library: Library, known: Known): ReadonlyMap<string, () => readonly string[]> {
  const { posts, writers, evidence, topics, guide, notes, responses } = library;
  const inText = ({ prose }: AnyEntry) => [
    ...prose.headings.flatMap(({ anchor, former = [] }) => [anchor, ...former]),
    ...prose.uses.marks.map(({ anchor }) => anchor),
  ];
  const own = new Set(responses.map(({ id }) => id));
  const unread = [...known.responses].filter((id) => !own.has(id)).map((id) => toResponseAnchor(id));
  const aboutPost = (id: string) => [
    ...notes.filter(({ data }) => data.post === id)
      .flatMap((note) => [toNoteAnchor(note.id), ...inText(note).map((place) => toNoteAnchor(note.id, place))]),
    ...responses.filter(({ data }) => data.post === id)
      .flatMap((letter) => [toResponseAnchor(letter.id), ...inText(letter).map((place) => toResponseAnchor(letter.id, place))]),
    // Under which post a letter stands that cannot be read is not known.
    ...unread,
  ];
  return new Map<string, () => readonly string[]>([
    ...posts.map((post) => [paths.post(post.id), () => [...inText(post), ...aboutPost(post.id)]] as const),
    ...writers.map((writer) => [paths.writer(writer.id), () => inText(writer)] as const),
    ...evidence.map((record) => [
      paths.record(record.id),
      () => [...inText(record), ...record.data.findings.map(({ id }) => id)],
    ] as const),
    ...topics.map((topic) => [paths.topic(topic.id), () => inText(topic)] as const),
    ...guide.map((page) => [paths.guidePage(page.id), () => inText(page)] as const),
    [paths.glossary(), () => library.glossary.items.map(({ id }) => id)],
    [paths.facts(), () => [...library.facts.items, ...library.conflicts.items].map(({ id }) => id)],
  ]);
} // prettier-ignore

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
