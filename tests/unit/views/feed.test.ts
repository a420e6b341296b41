import { describe, expect, test } from 'vitest';
import { scanTags } from '#build/html-scan.ts';
import { readPage } from '#build/locks.ts';
import { paths } from '#lib/paths.ts';
import { limits, site } from '#site.ts';
import { toFeed } from '#views/feed.ts';
import { EVERY_MARK } from '../../fixtures/every-mark.ts';
import { makeFact, makeGraph, makePost, makeRecord, makeTerm, makeWriter } from '../../fixtures/make.ts';

const people = [
  makeWriter(),
  makeWriter({ id: 'allan-example', data: { name: 'Allan Example' } }),
  makeWriter({ id: 'otterly', data: { name: 'Otterly <&>', penName: true } }),
];
const joint = makePost({
  id: 'joint',
  text: EVERY_MARK,
  data: {
    kind: 'joint',
    writers: people.map(({ id }) => id),
    title: 'Tea & <b>',
    contentNote: 'speaks of "biscuits" & tea',
  },
});
const graph = makeGraph({
  posts: [joint],
  writers: people,
  evidence: [makeRecord()],
  facts: [makeFact()],
  glossary: [makeTerm()],
});
const feed = (posts = [joint]) => toFeed(graph, 'Everything', paths.feed(), posts, graph.library.evidence);
const item = () =>
  feed().items as unknown as {
    title: string;
    link: string;
    content: string;
    pubDate: Date;
    customData: string;
  }[];
const find = (link: string) => item().find((one) => one.link.endsWith(link));

describe('a post in a feed', () => {
  const { content = '', customData = '', pubDate } = find('/posts/joint/') ?? {};

  test('begins with its content note', () => {
    expect(content).toMatch(/^<p><strong>Content note:<\/strong> speaks of “biscuits” &amp; tea<\/p>/);
  });

  test('says in words who writes, and where a passage ends', () => {
    expect(content).toContain(
      '<p><em>Robin Example writes:</em></p><p>Robin’s words.</p><p><em>End of the passage by Robin Example.</em></p>',
    );
    expect(content).toContain('<p><em>Two of the writers write:</em></p>');
    expect(content).toContain('<p><em>End of the passage by two of the writers.</em></p>');
    expect(content).toContain('<p><em>All three writers write:</em></p>');
  });

  test('says in words who spoke elsewhere, and what a picture shows', () => {
    expect(content).toContain(
      '<blockquote><p>Words said elsewhere.</p></blockquote><p>Speaker not named, a forum, 13 July 2021. Said in public, without a name. Recorded by Robin, 2 January 2026.</p>',
    );
    expect(content).toContain('[Picture: Two chairs by a window – The waiting room]');
    expect(content).toContain('<strong>By the way</strong>');
  });

  test('holds its footnotes and sources', () => {
    expect(content).toMatch(/A note\..*<h2>Sources<\/h2><ol><li>Example, J\. \(2018\)/s);
    expect(content).toContain(' [1] and ');
  });

  test('has whole addresses only, and nothing that a feed reader should not show', () => {
    const addresses = [...scanTags(content)].flatMap(({ attributes }) =>
      attributes.filter(({ name }) => name === 'href').map(({ value }) => value),
    );
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
    expect(addresses).toEqual(
      expect.arrayContaining([
        `${site.url}/about/`,
        `${site.url}/posts/joint/#tea`,
        `${site.url}/facts/#tea-breaks`,
        `${site.url}/evidence/example-2018/`,
      ]),
    );
    expect(readPage(content, site.url).problems).toEqual([]);
  });

  test('has each writer as an author of its own, escaped', () => {
    expect(customData).toBe(
      '<dc:creator>Robin Example</dc:creator><dc:creator>Allan Example</dc:creator><dc:creator>Otterly &lt;&amp;&gt;</dc:creator>',
    );
  });

  test('is dated at noon, the same day everywhere in Britain', () => {
    expect(pubDate?.toISOString()).toBe('2026-01-10T12:00:00.000Z');
  });
});

describe('a feed', () => {
  test('names itself and its language', () => {
    const { customData = '' } = feed();
    expect(customData).toContain(`<atom:link href="${site.url}/rss.xml" rel="self"`);
    expect(customData).toContain('<language>en-GB</language>');
  });

  test('has the newest first, posts and records together, and an end', () => {
    expect(item().map(({ title }) => title)).toEqual(['Evidence: Rest among invented people', 'Tea & <b>']);
    const many = Array.from({ length: limits.feedEntries + 5 }, (_, index) =>
      makePost({ id: `post-${index}`, data: { published: '2025-01-01' } }),
    );
    const found = feed(many).items as unknown as { link: string }[];
    expect(found).toHaveLength(limits.feedEntries);
  });

  test('has the whole summary of a record', () => {
    const { content = '' } = find('/evidence/example-2018/') ?? {};
    for (const words of [
      'We read the abstract, not the full text.',
      'Some rested. (abstract)',
      'A survey of volunteers cannot say how common',
      'Nobody exists.',
    ])
      expect(content).toContain(words);
  });
});
