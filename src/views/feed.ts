import type { RSSFeedItem, RSSOptions } from '@astrojs/rss';
import { toMoment } from '#lib/dates.ts';
import { escapeHtml } from '#lib/text.ts';
import type { Graph } from '#graph/types.ts';
import type { EvidenceRecord, Post } from '#library/types.ts';
import { limits, site } from '#site.ts';
import { toAddress } from './head.ts';
import { toPostPage } from './post.ts';
import { toRecordPage } from './record.ts';
import { toFeedHtml, toSourcesHtml } from './feed-html.ts';

/** A feed with the full text of `posts` and `records`, newest first, for `@astrojs/rss`. `path` is where it lies. */
export function toFeed(
  graph: Graph,
  title: string,
  path: string,
  posts: readonly Post[],
  records: readonly EvidenceRecord[] = [],
): RSSOptions {
  const dated = [
    ...posts.map((post) => ({ day: post.data.published, id: post.id, make: () => toPostItem(graph, post) })),
    ...records.map((record) => ({
      day: record.data.written,
      id: record.id,
      make: () => toRecordItem(graph, record),
    })),
  ].sort((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id));
  return {
    title,
    description: site.description,
    site: site.url,
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: `<language>${site.language}</language><atom:link href="${toAddress(path)}" rel="self" type="application/rss+xml"/>`,
    items: dated.slice(0, limits.feedEntries).map(({ make }) => make()),
  };
}

/** Feeds say in words what a picture shows, so that nothing of it is needed. */
const NO_PICTURE = { src: '', width: 0, height: 0, format: 'jpg' } as const;

function toPostItem(graph: Graph, post: Post): RSSFeedItem {
  const page = toPostPage(graph, post, () => NO_PICTURE);
  const note = page.contentNote
    ? `<p><strong>Content note:</strong> ${escapeHtml(page.contentNote)}</p>`
    : '';
  const original = page.original
    ? `<p>About “${escapeHtml(page.original.title)}”, ${page.original.date.text}: <a href="${escapeHtml(page.original.address)}">the text itself</a>.</p>`
    : '';
  return {
    title: page.title,
    link: toAddress(page.head.path),
    pubDate: toMoment(post.data.published),
    description: page.head.description,
    categories: page.topics.map(({ label }) => label),
    content: `${note}<p><em>${escapeHtml(page.standfirst)}</em></p>${original}${toFeedHtml(page.prose, page.head.path)}${toSourcesHtml(page.sources)}`,
    customData: page.writers.map(({ label }) => `<dc:creator>${escapeHtml(label)}</dc:creator>`).join(''),
  };
}

function toRecordItem(graph: Graph, record: EvidenceRecord): RSSFeedItem {
  const page = toRecordPage(graph, record);
  const items = (texts: readonly string[]) =>
    `<ul>${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;
  const parts = [
    `<p>${escapeHtml(page.byline)}. ${escapeHtml(page.basis)}</p>`,
    `<h2>In brief</h2>${items(page.brief)}`,
    `<h2>What they found</h2>${items(page.findings.map(({ text, basis }) => `${text} (${basis})`))}`,
    `<h2>What it cannot show</h2><p>${escapeHtml(page.designLimit)}</p>${page.limits.map(({ by, texts }) => `<p>${escapeHtml(by)}:</p>${items(texts)}`).join('')}`,
    toFeedHtml(page.comment, page.head.path),
    toSourcesHtml(page.sources),
  ];
  return {
    title: `Evidence: ${page.title}`,
    link: toAddress(page.head.path),
    pubDate: toMoment(record.data.written),
    description: page.head.description,
    categories: page.topics.map(({ label }) => label),
    content: parts.join(''),
    customData: page.writers.map(({ label }) => `<dc:creator>${escapeHtml(label)}</dc:creator>`).join(''),
  };
}
