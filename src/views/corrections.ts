import type { RSSOptions } from '@astrojs/rss';
import { toMoment } from '#lib/dates.ts';
import { paths } from '#lib/paths.ts';
import type { Graph } from '#graph/types.ts';
import { toPath } from './cards.ts';
import { toChanges } from './chips.ts';
import { limits, site } from '#site.ts';
import { toAddress, toHead } from './head.ts';
import type { CorrectionsPage } from './types.ts';

/** Every change after publication on the whole site, newest first. */
export function toCorrectionsPage(graph: Graph): CorrectionsPage {
  const { posts, evidence, topics, guide } = graph.library;
  const of = (
    collection: 'posts' | 'evidence' | 'topics' | 'guide',
    entries: readonly { id: string; data: { title: string; changes: Parameters<typeof toChanges>[0] } }[],
  ) =>
    entries.flatMap(({ id, data: { title, changes } }) =>
      toChanges(changes).map((change) => ({
        ...change,
        page: { label: title, to: toPath({ collection, id, title }) },
      })),
    );
  const changes = [
    ...of('posts', posts),
    ...of('evidence', evidence),
    ...of('topics', topics),
    ...of('guide', guide),
  ];
  return {
    head: toHead({
      title: 'Corrections',
      description: 'What was changed after publication, and how to report a mistake.',
      path: paths.corrections(),
      feeds: [{ title: 'Corrections', to: paths.correctionsFeed() }],
    }),
    changes: changes.sort((a, b) => b.date.iso.localeCompare(a.date.iso)),
  };
}

/** The same as a feed, for `@astrojs/rss`. A slip of the pen is left out: it changes nothing a reader would act on. */
export function toCorrectionsFeed(graph: Graph): RSSOptions {
  const changes = toCorrectionsPage(graph).changes.filter(({ kind }) => kind !== 'typo');
  return {
    title: `${site.name}: corrections`,
    description: 'What was changed after publication.',
    site: site.url,
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${site.language}</language><atom:link href="${toAddress(paths.correctionsFeed())}" rel="self" type="application/rss+xml"/>`,
    items: changes.slice(0, limits.feedEntries).map(({ date, kind, what, page }) => ({
      title: `${kind}: ${page.label}`,
      link: `${toAddress(page.to)}#changes`,
      pubDate: toMoment(date.iso),
      description: what,
    })),
  };
}
