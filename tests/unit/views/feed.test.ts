import { describe, expect, test } from 'vitest';
import { scanTags } from '#build/html-scan.ts';
import { readPage } from '#build/locks.ts';
import { site } from '#site.ts';
import { getFeeds } from '#views/feeds.ts';
import { EVERY_MARK } from '../../fixtures/every-mark.ts';
import {
  makeFact,
  makeGraph,
  makeNote,
  makePost,
  makeRecord,
  makeReference,
  makeTerm,
  makeWriter,
} from '../../fixtures/make.ts';

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
    changes: [
      { date: '2026-02-01', kind: 'correction', what: 'The tea was <green>.' },
      { date: '2026-03-01', kind: 'typo', what: 'A comma was moved.' },
    ],
  },
});
const changed = [{ date: '2026-05-20', kind: 'clarification' as const, what: 'It says who was asked.' }];
const graph = makeGraph({
  posts: [joint],
  writers: people,
  evidence: [makeRecord({ data: { changes: changed } })],
  facts: [makeFact()],
  references: [makeReference({ caution: 'Nobody wrote it.' })],
  glossary: [makeTerm()],
  notes: [makeNote({ data: { post: 'joint', quote: 'Unnamed words.', summary: 'Named since.' } })],
});
const [item, record] = ['/posts/joint/', '/evidence/example-2018/'].map((path) =>
  getFeeds(graph)[0]
    ?.entries.find(({ id }) => id === path)
    ?.toItem(),
);
const html = item?.html ?? '';

describe('a post in a feed', () => {
  test('begins with its content note, also where only the summary is shown', () => {
    expect(html).toMatch(/^<p><strong>Content note:<\/strong> speaks of “biscuits” &amp; tea<\/p>/);
    expect(item?.summary).toMatch(/^Content note: speaks of “biscuits” & tea\. A week/);
  });

  test('says next what was noted since it was written, and again where it was noted', () => {
    expect(html).toContain('<strong>Since this was written:</strong></p><ul><li>');
    expect(html).toContain('Named since.</li></ul>');
    expect(html).toMatch(/Unnamed words\..*On “Unnamed words.”:<\/p>.*<p><em>End of the note\.<\/em><\/p>/s);
  });

  test('names every writer above the text, because many apps show the first only', () => {
    expect(html).toContain(
      `<p>Joint post by <a href="${site.url}/writers/robin-example/">Robin Example</a>, <a href="${site.url}/writers/allan-example/">Allan Example</a> and <a href="${site.url}/writers/otterly/">Otterly &lt;&amp;&gt;</a>.</p>`,
    );
    expect(item?.authors).toContainEqual({ name: 'Otterly <&>', url: `${site.url}/writers/otterly/` });
    expect(item?.authors).toHaveLength(3);
  });

  test('says in words who writes, and where a passage ends', () => {
    expect(html).toContain(
      '<p><em>Robin Example writes:</em></p><p>Robin’s words.</p><p><em>End of the passage by Robin Example.</em></p>',
    );
    expect(html).toContain('<p><em>Two of the writers write:</em></p>');
    expect(html).toContain('<p><em>End of the passage by two of the writers.</em></p>');
    expect(html).toContain('<p><em>All three writers write:</em></p>');
    expect(html).toContain('<h2>Who wrote what</h2><ul><li>Robin Example wrote 1 passage.</li>');
  });

  test('says in words who spoke elsewhere, before the words', () => {
    expect(html).toContain(
      '<p><strong>Speaker not named</strong>, a forum, 13 July 2021. Said in public, without a name. Recorded by Robin, 2 January 2026.</p><blockquote><p>Words said elsewhere.</p></blockquote>',
    );
  });

  test('says in words what a picture shows', () => {
    expect(html).toContain('<p>[Picture: Two chairs by a window – The waiting room]</p>');
    expect(html).toContain('<strong>By the way</strong>');
  });

  test('says in words what stands behind a claim, and which two disagree', () => {
    const text =
      '<Claim id="a" status="opinion">Tea is hot</Claim>. <Claim id="b" status="disputed" disputes="a">Tea is cold</Claim>.';
    const made = makeGraph({ posts: [makePost({ text })] });
    const claims = getFeeds(made)[0]?.entries[0]?.toItem().html;
    expect(claims).toContain('<p>Tea is hot (Their opinion). Tea is cold (Disputed).</p>');
    expect(claims).toContain('<li>“Tea is hot” (Their opinion) – “Tea is cold” (Disputed)</li>');
  });

  test('holds its footnotes without ways back, its sources with their cautions, and its changes', () => {
    expect(html).toMatch(/A note\.<\/p>.*<h2>Sources<\/h2><ol><li>Example, J\. \(2018\)/s);
    expect(html).not.toContain('↩');
    expect(html).toContain(' [1] and ');
    const cited = makePost({ text: 'So it is<Cite id="invented-page" at="p. 7 & 8" />.' });
    const made = makeGraph({ posts: [cited], references: [makeReference({ caution: 'Old & odd.' })] });
    const shown = getFeeds(made)[0]?.entries[0]?.toItem().html;
    expect(shown).toContain('So it is [1, p. 7 &amp; 8].');
    expect(shown).toContain('Old &amp; odd.');
    expect(html).toContain(
      '<h2>Changes to this page</h2><ul><li>1 February 2026, correction: The tea was &lt;green&gt;.</li></ul>',
    );
  });

  test('has whole addresses only, and nothing that a feed reader should not show', () => {
    const tags = [...scanTags(html)].flatMap(({ attributes }) => attributes);
    const addresses = tags.filter(({ name }) => name === 'href').map(({ value }) => value);
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
    expect(addresses).toEqual(
      expect.arrayContaining([
        `${site.url}/about/`,
        `${site.url}/posts/joint/#tea`,
        `${site.url}/facts/#tea-breaks`,
        `${site.url}/evidence/example-2018/`,
        `${site.url}/glossary/#pwp`,
      ]),
    );
    expect(tags.filter(({ name }) => !['href', 'title', 'start'].includes(name))).toEqual([]);
    expect(readPage(html, site.url).problems).toEqual([]);
  });

  test('says when it was last changed: by a note or a correction, not by a slip of the pen', () => {
    expect(item?.published).toBe('2026-01-10');
    expect(item?.modified).toBe([...(graph.notes.get('joint') ?? [])].at(-1)?.data.date);
    const made = makeGraph({
      posts: [makePost({ data: { changes: [{ date: '2026-03-01', kind: 'typo', what: 'A comma.' }] } })],
    });
    expect(getFeeds(made)[0]?.entries[0]?.toItem().modified).toBeUndefined();
  });

  test('is dated when readers first saw it, also after an embargo', () => {
    const posts = [makePost({ data: { published: '2026-01-10', embargoedUntil: '2026-02-03' } })];
    const entry = getFeeds(makeGraph({ posts }))[0]?.entries[0];
    expect([entry?.day, entry?.toItem().published]).toEqual(['2026-02-03', '2026-02-03']);
  });

  test('keeps its id when its title is reworded, and when its file is renamed', () => {
    const idOf = (made: Parameters<typeof makePost>[0]) =>
      getFeeds(makeGraph({ posts: [makePost(made)] }))[0]?.entries[0]?.toItem().id;
    const id = idOf({ id: 'first-week', data: { title: 'One title' } });
    expect(id).toBe(`tag:${new URL(site.url).host},${site.since}:posts/first-week`);
    expect(idOf({ id: 'first-week', data: { title: 'Another title' } })).toBe(id);
    expect(idOf({ id: 'a-week', data: { formerIds: ['first-week', 'the-week'] } })).toBe(id);
  });

  test('is made once for all feeds it stands in, and with unnamed writers once more for feeds of its writers', () => {
    const find = (isOfWriters: boolean) =>
      getFeeds(graph)
        .filter(({ group }) => (group === 'One writer') === isOfWriters)
        .flatMap(({ entries }) => entries)
        .filter(({ id }) => id === '/posts/joint/')
        .map(({ toItem }) => toItem());
    for (const items of [find(false), find(true)]) {
      expect(items.length).toBeGreaterThan(1);
      expect(new Set(items).size).toBe(1);
    }
  });
});

test('an evidence record in a feed has its whole summary', () => {
  expect(record?.title).toBe('Evidence: Rest among invented people');
  expect(record?.modified).toBe('2026-05-20');
  for (const words of [
    'We read the abstract, not the full text.',
    '<h2>What they asked</h2><p>Do invented people rest?</p>',
    'Some rested. (abstract)',
    'A survey of volunteers cannot say how common',
    'Nobody exists.',
    '<h2>How to get it</h2>',
    'It says who was asked.',
  ])
    expect(record?.html).toContain(words);
  expect(record?.html).not.toContain('undefined');
});
