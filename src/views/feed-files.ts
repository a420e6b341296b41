import type { RSSFeedItem, RSSOptions } from '@astrojs/rss';
import { toMoment } from '#lib/dates.ts';
import { paths } from '#lib/paths.ts';
import { escapeHtml } from '#lib/text.ts';
import type { Graph } from '#graph/types.ts';
import { site } from '#site.ts';
import type { FeedDocument } from './feed-documents.ts';
import type { FeedItem } from './feed-items.ts';
import { getFeeds, type Feed } from './feeds.ts';
import { toAddress, toIsoMoment } from './head.ts';

/** A file of a feed as RSS 2.0, for `@astrojs/rss`. */
export function toRss(document: FeedDocument): RSSOptions {
  const { feed, archive, entries } = document;
  const items = entries.map(({ toItem }) => toItem());
  return {
    title: toTitle(document),
    description: feed.says,
    site: toAddress(feed.page),
    trailingSlash: true,
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
      ...(archive ? { fh: 'http://purl.org/syndication/history/1.0' } : {}),
    },
    customData: [
      `<language>${site.language}</language>`,
      `<copyright>${escapeHtml(`${site.licence.name}, ${site.licence.address}`)}</copyright>`,
      ...toLastBuild(items),
      ...toAtomLinks(document),
      archive ? '<fh:archive/>' : '',
    ].join(''),
    items: items.map(toRssItem),
  };
}

/** A file of a feed as JSON Feed 1.1. Archives name the feed they belong to, so that nobody subscribes to an archive. */
export function toJsonFeed(document: FeedDocument): string {
  const { feed, older, entries } = document;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: toTitle(document),
    description: feed.says,
    home_page_url: toAddress(feed.page),
    feed_url: toAddress(paths.jsonFeed(feed.page)),
    ...(older ? { next_url: toAddress(paths.jsonFeed(older)) } : {}),
    language: site.language,
    authors: [{ name: site.name, url: toAddress(paths.home()) }],
    items: entries.map(({ toItem }) => toJsonItem(toItem())),
  });
}

/** Every feed of the site as OPML 2.0, which reader apps take in at once. */
export function toOpml(graph: Graph): string {
  const groups = Map.groupBy(
    getFeeds(graph).filter(({ listed }) => listed),
    ({ group }) => group,
  );
  const outlines = [...groups].map(
    ([title, feeds]) => `<outline text="${escapeHtml(title)}">\n${feeds.map(toOutline).join('')}</outline>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
<head><title>${escapeHtml(site.name)}: every feed</title></head>
<body>
${outlines.join('')}</body>
</opml>
`;
}

function toTitle({ feed, archive }: FeedDocument): string {
  return archive ? `${feed.title}, archive ${archive}` : feed.title;
}

/** When the newest entry came or one was last changed: never when the site was built, or every build would look like news. */
function toLastBuild(items: readonly FeedItem[]): string[] {
  const last = items.map(({ published, modified }) => modified ?? published).sort().at(-1); // prettier-ignore
  return last ? [`<lastBuildDate>${toMoment(last).toUTCString()}</lastBuildDate>`] : [];
}

/** What a reader app must know of the files of a feed (RFC 5005). */
function toAtomLinks({ feed, folder, archive, older, newer }: FeedDocument): string[] {
  const link = (rel: string, page: string | undefined) =>
    page ? `<atom:link rel="${rel}" href="${toAddress(paths.feed(page))}" type="application/rss+xml"/>` : '';
  return [
    link('self', folder),
    link('current', archive ? feed.page : undefined),
    link('prev-archive', older),
    link('next-archive', newer),
  ];
}

function toRssItem({ id, link, title, published, summary, html, authors, topics }: FeedItem): RSSFeedItem {
  return {
    title,
    link,
    pubDate: toMoment(published),
    // Reader apps take the description for HTML, whatever stands in it.
    description: escapeHtml(summary),
    categories: [...topics],
    content: html,
    customData: [
      `<guid isPermaLink="false">${escapeHtml(id)}</guid>`,
      ...authors.map(({ name }) => `<dc:creator>${escapeHtml(name)}</dc:creator>`),
    ].join(''),
  };
}

function toJsonItem({
  id,
  link,
  title,
  published,
  modified,
  summary,
  html,
  authors,
  topics,
}: FeedItem): object {
  return {
    id,
    url: link,
    title,
    summary,
    content_html: html,
    date_published: toIsoMoment(published),
    ...(modified ? { date_modified: toIsoMoment(modified) } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    ...(topics.length > 0 ? { tags: topics } : {}),
  };
}

function toOutline({ title, says, page }: Feed): string {
  const attributes = {
    type: 'rss',
    text: title,
    title,
    description: says,
    xmlUrl: toAddress(paths.feed(page)),
    htmlUrl: toAddress(page),
    language: site.language,
    version: 'RSS2',
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<outline${written.join('')}/>\n`;
}
