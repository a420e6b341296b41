import { describe, expect, test } from 'vitest';
import { limits } from '#site.ts';
import { toDocuments, toFeedPaths } from '#views/feed-documents.ts';
import { getFeeds, type Feed } from '#views/feeds.ts';
import { toFeedsPage } from '#views/feeds-page.ts';
import { makeGraph, makePost, makeRecord, makeResponse, makeTopic, makeWriter } from '../../fixtures/make.ts';

const states = ['published', 'draft', 'retired', 'withdrawn', 'scheduled'] as const;
const graph = makeGraph({
  posts: states.map((state, index) =>
    makePost({
      id: state,
      data: { state, published: state === 'scheduled' ? '2099-01-01' : `2026-01-0${index + 1}` },
    }),
  ),
  evidence: states.map((state) =>
    makeRecord({
      id: `record-${state}`,
      data: { state, ...(state === 'scheduled' ? { embargoedUntil: '2099-01-01' } : {}) },
    }),
  ),
  responses: states.map((state) =>
    makeResponse({
      id: state,
      data: { state, post: 'published', ...(state === 'scheduled' ? { published: '2099-01-01' } : {}) },
    }),
  ),
  topics: [makeTopic(), makeTopic({ id: 'laid-aside', data: { state: 'retired', stone: 2 } })],
  writers: [makeWriter(), makeWriter({ id: 'allan-example', data: { name: 'Allan Example' } })],
});
const pageOf = (feed: Feed) => feed.page;
const idsOf = ({ entries }: Pick<Feed, 'entries'>) => entries.map(({ id }) => id);

describe('the list of feeds', () => {
  test('has everything, evidence, responses, corrections, each topic and each writer', () => {
    expect(getFeeds(graph).map(pageOf)).toEqual([
      '/',
      '/evidence/',
      '/responses/',
      '/corrections/',
      '/topics/resting/',
      '/topics/laid-aside/',
      '/writers/robin-example/',
      '/writers/allan-example/',
    ]);
  });

  test('holds nothing that is not listed, and the newest first', () => {
    expect(getFeeds(graph).map(idsOf)).toEqual([
      ['/evidence/record-published/', '/posts/published/#response-published', '/posts/published/'],
      ['/evidence/record-published/'],
      ['/posts/published/#response-published'],
      [],
      ['/evidence/record-published/', '/posts/published/'],
      [],
      ['/posts/published/'],
      [],
    ]);
  });

  test('keeps the address of a retired topic’s feed, and names it nowhere', () => {
    expect(toFeedPaths(graph).map(({ params }) => params.folder)).toContain('topics/laid-aside');
    expect(JSON.stringify(toFeedsPage(graph))).not.toContain('laid-aside');
  });

  test('has a writer’s letters and replies in their feed', () => {
    const letter = makeResponse({
      id: 'letter',
      data: { by: { name: 'Allan Example', writer: 'allan-example' } },
    });
    const writers = [makeWriter(), makeWriter({ id: 'allan-example', data: { name: 'Allan Example' } })];
    const feeds = getFeeds(makeGraph({ posts: [makePost()], responses: [letter], writers }));
    expect(feeds.filter(({ page }) => page === '/writers/allan-example/').map(idsOf)).toEqual([
      ['/posts/first-week/#response-letter'],
    ]);
  });

  test('names a text once to its writer who is also its subject', () => {
    const original = {
      title: 'Old words', writers: [{ name: 'Robin', writer: 'robin-example' }], date: '2020-01-01',
      address: 'https://robin.example/', reference: 'invented-page',
    }; // prettier-ignore
    const made = makeGraph({ posts: [makePost({ data: { kind: 'reading-note', original } })] });
    expect(
      getFeeds(made)
        .filter(({ group }) => group === 'One writer')
        .map(idsOf),
    ).toEqual([['/posts/first-week/']]);
  });
});

describe('the files of a feed', () => {
  const makeFeed = (count: number): Feed => ({
    label: 'Made', title: 'Made', says: 'Made.', page: '/made/', group: 'The whole site', listed: true,
    entries: Array.from({ length: count }, (_, index) => ({
      day: '2026-01-01',
      // The newest stands first.
      id: String(count - index),
      toItem: () => { throw new Error('Nothing is written here.'); },
    })),
  }); // prettier-ignore
  const show = (count: number) => toDocuments(makeFeed(count), 3);

  test.each([0, 1, 3])('are one where %i entries fit in', (count) => {
    expect(show(count).map(({ folder, older }) => [folder, older])).toEqual([['/made/', undefined]]);
  });

  test.each([4, 5, 6, 7, 30])('hold each of %i entries, and none holds more than it may', (count) => {
    const documents = show(count);
    const found = new Set(documents.flatMap(idsOf));
    expect(found.size).toBe(count);
    for (const document of documents) expect(idsOf(document).length).toBeLessThanOrEqual(3);
    expect(idsOf(documents[0] ?? makeFeed(0))).toEqual([count, count - 1, count - 2].map(String));
  });

  test('are archives filled from the oldest entry on, which a new entry leaves as they are', () => {
    const archives = show(7).slice(1);
    expect(archives.map(idsOf)).toEqual([
      ['3', '2', '1'],
      ['6', '5', '4'],
    ]);
    for (const later of [8, 9]) expect(show(later).slice(1).map(idsOf)).toEqual(archives.map(idsOf));
    expect(show(40).slice(1, 3).map(idsOf)).toEqual(archives.map(idsOf));
  });

  test('lead from each to the next, in both directions', () => {
    expect(show(8).map(({ folder, archive, older, newer }) => ({ folder, archive, older, newer }))).toEqual([
      { folder: '/made/', archive: undefined, older: '/made/archive/2/', newer: undefined },
      { folder: '/made/archive/1/', archive: 1, older: undefined, newer: '/made/archive/2/' },
      { folder: '/made/archive/2/', archive: 2, older: '/made/archive/1/', newer: undefined },
    ]);
  });

  test('hold as many entries as the site says', () => {
    expect(toDocuments(makeFeed(limits.feedEntries + 1)).map((document) => idsOf(document).length)).toEqual([
      limits.feedEntries,
      limits.feedEntries,
    ]);
  });
});

describe('a file of a feed', () => {
  const keysOf = (count: number, title = 'Old') => {
    const posts = Array.from({ length: count }, (_, index) =>
      makePost({
        id: `post-${String(index).padStart(3, '0')}`,
        data: {
          published: `2025-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
          title: index === 0 ? title : 'A post',
        },
      }),
    );
    return new Map(
      toFeedPaths(makeGraph({ posts })).map(({ params, cacheKey }) => [params.folder ?? '', cacheKey]),
    );
  };
  const size = 2 * limits.feedEntries;
  const before = keysOf(size + 1);

  test('is not written anew when it is an archive and a new post comes', () => {
    const after = keysOf(size + 2);
    for (const folder of ['archive/1', 'archive/2', 'topics/resting/archive/1'])
      expect([folder, after.get(folder)]).toEqual([folder, before.get(folder) ?? 'missing']);
    expect(after.get('')).not.toBe(before.get(''));
  });

  test('is written anew when a text in it is changed', () => {
    const after = keysOf(size + 1, 'New');
    expect(after.get('archive/1')).not.toBe(before.get('archive/1'));
    expect(after.get('archive/2')).toBe(before.get('archive/2'));
  });
});

test('the page of feeds gives whole addresses to copy', () => {
  const { groups } = toFeedsPage(graph);
  const feeds = groups.flatMap((group) => group.feeds);
  expect(groups.map(({ title }) => title)).toEqual(['The whole site', 'One topic', 'One writer']);
  for (const { rss, json } of feeds) {
    expect(rss).toMatch(/^https:\/\/.*\/rss\.xml$/);
    expect(json).toMatch(/^https:\/\/.*\/feed\.json$/);
  }
});
