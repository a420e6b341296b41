import { paths } from '#lib/paths.ts';
import type { Library, Response } from '#library/types.ts';
import { allEntries, sayUnknown, type AnyEntry, type Known, type Rule } from './rule.ts';

/** Links within the site that lead nowhere. Pages that are not made from content are checked in the browser tests. */
export const innerLinks: Rule = (library, known) => {
  const pages = toPages(known);
  return allEntries(library).flatMap((entry) => {
    const { file, prose } = entry;
    const anchors = findAnchors(library, entry);
    return prose.uses.links.flatMap(({ to, line, column }) => {
      const message = findFault(to, pages, anchors);
      return message
        ? [
            {
              file,
              line,
              column,
              rule: 'inner-link',
              message,
              mend: 'Compare the link with the address in your browser.',
              level: 'error' as const,
            },
          ]
        : [];
    });
  });
};

/**
 * The places that a text can name with `#`: its own, and for a response those of the post under which it stands. `undefined`
 * when that post is not there, which is a problem of its own.
 */
function findAnchors({ posts, responses }: Library, entry: AnyEntry): ReadonlySet<string> | undefined {
  const response: Response | undefined = responses.find(({ file }) => file === entry.file);
  const place = response ? posts.find(({ id }) => id === response.data.post) : entry;
  return place && new Set([...place.prose.headings, ...place.prose.uses.marks].map(({ anchor }) => anchor));
}

const COLLECTIONS = /^\/(?:posts|writers|evidence|topics|guide)\/./;

function findFault(
  to: string,
  pages: ReadonlySet<string>,
  anchors: ReadonlySet<string> | undefined,
): string | undefined {
  if (to.startsWith('#'))
    return !anchors || anchors.has(to.slice(1)) ? undefined : sayUnknown('heading', to.slice(1), anchors);
  if (!to.startsWith('/')) return undefined;
  const path = to.split(/[?#]/)[0] ?? '';
  if (!path.endsWith('/') && !/\.[a-z]+$/.test(path)) return `The link ${to} needs a slash at its end.`;
  return COLLECTIONS.test(path) && !path.endsWith('.xml') && !pages.has(path)
    ? sayUnknown('page', path, pages)
    : undefined;
}

function toPages(known: Known): ReadonlySet<string> {
  return new Set([
    ...[...known.posts].map(paths.post),
    ...[...known.writers].map(paths.writer),
    ...[...known.evidence].map(paths.record),
    ...[...known.topics].map(paths.topic),
    ...[...known.guide].map(paths.guidePage),
  ]);
}
