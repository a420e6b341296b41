import { getRssString } from '@astrojs/rss';
import { describe, expect, test } from 'vitest';
import { site } from '#site.ts';
import { toDocuments } from '#views/feed-documents.ts';
import { toJsonFeed, toOpml, toRss } from '#views/feed-files.ts';
import { getFeeds } from '#views/feeds.ts';
import { EVERY_MARK } from '../../fixtures/every-mark.ts';
import { checkJsonFeed, checkOpml, checkRss } from '../../fixtures/feed-checks.ts';
import {
  makeFact,
  makeGraph,
  makePost,
  makeRecord,
  makeTerm,
  makeTopic,
  makeWriter,
} from '../../fixtures/make.ts';

const writers = [
  makeWriter(),
  makeWriter({ id: 'otterly', data: { name: 'Otterly <&> “]]>”', penName: true } }),
];
const graph = makeGraph({
  writers,
  posts: [
    makePost({
      text: EVERY_MARK,
      data: {
        kind: 'joint',
        writers: writers.map(({ id }) => id),
        title: 'Is 5 < 6 & ]]> </title>?',
        standfirst: 'Lists < within lists > & more.',
        changes: [{ date: '2026-06-01', kind: 'correction', what: 'It was <four>.' }],
      },
    }),
    ...['2026-01-05', '2026-01-04', '2026-01-03', '2026-07-31'].map((published, index) =>
      makePost({ id: `post-${index}`, data: { published } }),
    ),
  ],
  evidence: [makeRecord()],
  facts: [makeFact()],
  glossary: [makeTerm()],
  topics: [makeTopic({ data: { title: 'Rest & <sleep>' } })],
}, '2026-08-01'); // prettier-ignore
const documents = getFeeds(graph).flatMap((feed) => toDocuments(feed, 2));
const [everything, first, second] = documents;

describe('RSS', () => {
  test.each(documents.map((document) => [document.folder, document] as const))('of %s passes every check', async (folder, document) => {
    const { problems } = checkRss(await getRssString(toRss(document)), `${site.url}${folder}rss.xml`);
    expect(problems).toEqual([]);
  }); // prettier-ignore

  test('gives words as they are, a description as HTML, and every writer', async () => {
    const { items } = await readRss(second);
    const item = items.find(({ title }) => title?.startsWith('Is 5'));
    expect(item?.title).toBe('Is 5 < 6 & ]]> </title>?');
    expect(item?.description).toBe('Lists &lt; within lists &gt; &amp; more.');
    expect(item?.dc?.creators).toEqual(['Robin Example', 'Otterly <&> “]]>”']);
    expect(item?.categories?.map(({ name }) => name)).toEqual(['Rest & <sleep>']);
    expect(item?.pubDate).toBe('Sat, 10 Jan 2026 12:00:00 GMT');
  });

  test('is dated by its entries, not by the build', async () => {
    expect((await readRss(everything)).feed.lastBuildDate).toBe('Fri, 31 Jul 2026 12:00:00 GMT');
    expect((await readRss(second)).feed.lastBuildDate).toBe('Mon, 01 Jun 2026 12:00:00 GMT');
  });

  test('leads to the newest archive, which leads on to the others and back', async () => {
    const relations = async (document: typeof everything) =>
      new Map((await readRss(document)).links.map(({ rel, href }) => [rel, href]));
    const at = (path: string) => `${site.url}${path}rss.xml`;
    expect(Object.fromEntries(await relations(everything))).toEqual({
      self: at('/'),
      'prev-archive': at('/archive/2/'),
    });
    expect(Object.fromEntries(await relations(first))).toEqual({
      self: at('/archive/1/'),
      current: at('/'),
      'next-archive': at('/archive/2/'),
    });
    expect(Object.fromEntries(await relations(second))).toEqual({
      self: at('/archive/2/'),
      current: at('/'),
      'prev-archive': at('/archive/1/'),
    });
  });

  test('says of an archive, and of nothing else, that it is one', async () => {
    for (const document of documents) {
      const xml = await toText(document);
      const isMarked = /<channel>.*<fh:archive\/>.*<item>/s.test(xml);
      expect(isMarked).toBe(document.archive !== undefined);
      expect(xml.includes('xmlns:fh="http://purl.org/syndication/history/1.0"')).toBe(isMarked);
    }
  });
});

describe('JSON Feed', () => {
  test.each(documents.map((document) => [document.folder, document] as const))('of %s passes every check', (_folder, document) => {
    expect(checkJsonFeed(toJsonFeed(document)).problems).toEqual([]);
  }); // prettier-ignore

  test('has every writer with the address of their page, and the day of the last change', () => {
    const item = checkJsonFeed(toJsonFeed(second ?? noDocument())).items.find(({ title }) =>
      title?.startsWith('Is 5'),
    );
    expect(item).toMatchObject({
      id: `tag:${new URL(site.url).host},${site.since}:posts/first-week`,
      url: `${site.url}/posts/first-week/`,
      title: 'Is 5 < 6 & ]]> </title>?',
      summary: 'Lists < within lists > & more.',
      tags: ['Rest & <sleep>'],
      authors: [
        { name: 'Robin Example', url: `${site.url}/writers/robin-example/` },
        { name: 'Otterly <&> “]]>”', url: `${site.url}/writers/otterly/` },
      ],
      date_published: '2026-01-10T12:00:00.000Z',
      date_modified: '2026-06-01T12:00:00.000Z',
    });
  });

  test('leads on until every entry was seen, and names one feed all the way', () => {
    const files = new Map(documents.map((document) => [`${site.url}${document.folder}feed.json`, document]));
    const seen = new Set<string>();
    let at: string | undefined = `${site.url}/feed.json`;
    while (at !== undefined) {
      const { feed, items } = checkJsonFeed(toJsonFeed(files.get(at) ?? noDocument()));
      for (const { id } of items) seen.add(id ?? '');
      expect(feed.feed_url).toBe(`${site.url}/feed.json`);
      at = feed.next_url;
    }
    expect(seen.size).toBe(6);
  });
});

test('OPML lists every feed by group', () => {
  const { problems, groups, feeds } = checkOpml(toOpml(graph));
  expect(problems).toEqual([]);
  expect(groups.map(({ text }) => text)).toEqual(['The whole site', 'One topic', 'One writer']);
  expect(feeds.map(({ xmlUrl }) => xmlUrl)).toEqual(
    getFeeds(graph).map(({ page }) => `${site.url}${page}rss.xml`),
  );
  expect(feeds.map(({ text }) => text)).toContain(`${site.name}: Rest & <sleep>`);
});

async function toText(document: typeof everything): Promise<string> {
  return getRssString(toRss(document ?? noDocument()));
}

async function readRss(document: typeof everything) {
  return checkRss(await toText(document), `${site.url}${document?.folder ?? ''}rss.xml`);
}

function noDocument(): never {
  throw new Error('There is no such file of a feed.');
}
