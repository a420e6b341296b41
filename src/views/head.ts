import { toMoment } from '#lib/dates.ts';
import { paths, toAbsolute } from '#lib/paths.ts';
import { byId } from '#graph/index.ts';
import { site } from '#site.ts';
import type { Head, SearchFacets } from './types.ts';

type HeadParts = Pick<Head, 'title' | 'description' | 'path'> & Partial<Head>;

/** A page's head with everything that most pages share. */
export function toHead(parts: HeadParts): Head {
  return { kind: 'website', feeds: [], ...parts, jsonLd: parts.jsonLd ?? [] };
}

/**
 * How search files an entry that stands in its list. One that does not is retired: reached by its address only, so it is
 * not searched, and its page says so.
 */
export function toListing(
  list: readonly { readonly id: string }[],
  id: string,
  facets: SearchFacets,
): Pick<Head, 'search' | 'retired'> {
  return byId(list).has(id) ? { search: facets } : { retired: true };
}

/** Weight in search of a page that gathers what others say: it comes after those. */
export const GATHERED = 0.3;

/** A post in a sentence or two, as other places show it: what a reader may want to know before comes first. */
export function toNoted({ contentNote, standfirst }: Noted): string {
  return contentNote ? `Content note: ${contentNote.replace(/\.$/, '')}. ${standfirst}` : standfirst;
}

interface Noted {
  readonly contentNote?: string | undefined;
  readonly standfirst: string;
}

/** The feed that belongs to the page at `path`, in both formats, for the page's head. */
export function toFeedLinks(title: string, path: string): Head['feeds'] {
  return [
    { title, to: paths.feed(path) },
    { title: `${title} (JSON Feed)`, to: paths.jsonFeed(path) },
  ];
}

/** Whole address of a path on this site. */
export function toAddress(path: string): string {
  return toAbsolute(site.url, path);
}

/** The site itself as structured data: publisher of every page. */
export const publisher = { '@type': 'Organization', name: site.name, url: toAddress(paths.home()) } as const;

/** The way from the home page to a page, as structured data. */
export function toBreadcrumbs(steps: readonly { readonly label: string; readonly to: string }[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [{ label: site.name, to: paths.home() }, ...steps].map(({ label, to }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: toAddress(to),
    })),
  };
}

/** A day as a moment for structured data. */
export function toIsoMoment(day: string): string {
  return toMoment(day).toISOString();
}
