import { describe, expect, test } from 'vitest';
import { toSafeJson } from '#lib/text.ts';
import { limits } from '#site.ts';
import { toMinutes } from '#views/cards.ts';
import { toPostLists } from '#views/lists.ts';
import { toPostPage } from '#views/post.ts';
import { toWithdrawnPage } from '#views/withdrawn.ts';
import type { ShownMark } from '#views/types.ts';
import { makeGraph, makePost, makeRecord, makeReference } from '../../fixtures/make.ts';

describe('sources of a page', () => {
  const text =
    'A<Cite id="invented-page" at="p. 3" />, b<Cite id="example-2018" />, c<Cite id="invented-page" />.\n\n## Sources\n\nD.';
  const post = makePost({ text });
  const page = toPostPage(
    makeGraph({
      posts: [post],
      evidence: [makeRecord()],
      references: [makeReference({ caution: 'Old.', read: 'part' })],
    }),
    post,
  );
  const cites = page.prose.filter(
    (shown): shown is Extract<ShownMark, { mark: 'Cite' }> =>
      typeof shown !== 'string' && shown.mark === 'Cite',
  );

  test('are numbered in the order of their first citation', () => {
    expect(cites.map(({ number, to }) => `${number} ${to}`)).toEqual([
      '1 #source-invented-page',
      '2 #source-example-2018',
      '1 #source-invented-page',
    ]);
    expect(page.sources.map(({ number, anchor }) => `${number} ${anchor}`)).toEqual([
      '1 source-invented-page',
      '2 source-example-2018',
    ]);
  });

  test('lead back to every place that cites them', () => {
    expect(page.sources.map(({ backs }) => backs)).toEqual([['cite-1', 'cite-3'], ['cite-2']]);
    expect(cites.map(({ anchor }) => anchor)).toEqual(['cite-1', 'cite-2', 'cite-3']);
  });

  test('say what was read of them and what must be known', () => {
    expect(page.sources[0]).toMatchObject({
      read: 'We read the part used here.',
      caution: 'Old.',
      inner: false,
    });
    expect(page.sources[1]).toMatchObject({
      read: 'We read the abstract.',
      to: '/evidence/example-2018/',
      inner: true,
    });
    expect(cites[0]?.label).toContain(', p. 3');
  });

  test('lead to our reading note on them, but not from that note', () => {
    const note = makePost({
      id: 'a-note',
      data: {
        kind: 'reading-note',
        original: {
          title: 'An invented page',
          writers: [{ name: 'Robin Example' }],
          date: '2020-01-01',
          address: 'https://example.org/',
          reference: 'invented-page',
        },
      },
      text: 'It says<Cite id="invented-page" />.',
    });
    const graph = makeGraph({
      posts: [post, note],
      evidence: [makeRecord()],
      references: [makeReference()],
    });
    expect(toPostPage(graph, post).sources.map((source) => source.note)).toEqual([
      '/posts/a-note/',
      undefined,
    ]);
    expect(toPostPage(graph, note).sources.map((source) => source.note)).toEqual([undefined]);
  });

  test('bring their evidence records along as cards', () => {
    expect(page.evidence.map(({ to }) => to)).toEqual(['/evidence/example-2018/']);
  });
});

describe('the head of a post', () => {
  const evil = '</script><script>alert(1)</script>';
  const post = makePost({
    data: {
      title: evil,
      changes: [
        { date: '2026-02-01', kind: 'correction', what: 'A number.' },
        { date: '2026-03-01', kind: 'typo', what: 'A letter.' },
      ],
    },
  });
  const page = toPostPage(makeGraph({ posts: [post] }), post);

  test('is data that cannot end the script it stands in', () => {
    const json = toSafeJson(page.head.jsonLd);
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toMatchObject([
      { '@type': 'BlogPosting', headline: evil, datePublished: '2026-01-10T12:00:00.000Z' },
      {},
    ]);
  });

  test('is changed by what matters, not by a slip of the pen', () => {
    expect(page.updated?.iso).toBe('2026-02-01');
    expect(page.changes.map(({ kind }) => kind)).toEqual(['typo', 'correction']);
  });

  test('survives as plain data', () => {
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });
});

test('the contents list begins at three headings of level 2', () => {
  const contents = (text: string) => {
    const post = makePost({ text });
    return toPostPage(makeGraph({ posts: [post] }), post).contents.map(({ anchor }) => anchor);
  };
  expect(contents('## One\n\n### Part\n\n## Two\n\n### Part')).toEqual([]);
  expect(contents('## One\n\n### Part\n\n## Two {#second}\n\n## Three')).toEqual(['one', 'second', 'three']);
});

test('a content note stands before everything else that other places say of a post', () => {
  const post = makePost({ data: { contentNote: 'Tells of rain.' } });
  const { head, contentNote } = toPostPage(makeGraph({ posts: [post] }), post);
  const says = 'Content note: Tells of rain. A week of invented events.';
  expect(head.description).toBe(says);
  expect(head.jsonLd[0]).toMatchObject({ description: says });
  expect(head.search?.line).toBe('A week of invented events.');
  expect(contentNote).toBe('Tells of rain.');
});

test('reading time is that of 230 words a minute, and never nothing', () => {
  expect([0, 230, 344, 345, 2300].map(toMinutes)).toEqual([1, 1, 1, 2, 10]);
  const post = makePost({ text: `${'word '.repeat(230)}\n\n`.repeat(3) });
  expect(toPostPage(makeGraph({ posts: [post] }), post).minutes).toBe(3);
});

describe('a series', () => {
  const part = (number: number, data: Parameters<typeof makePost>[0] = {}) =>
    makePost({
      id: `part-${number}`,
      ...data,
      data: { series: { title: 'Walks', part: number }, ...data.data },
    });
  const posts = [
    part(3),
    part(1),
    part(2, { data: { state: 'draft' } }),
    part(4, { data: { state: 'scheduled', published: '2099-01-01' } }),
    part(5, { data: { state: 'retired' } }),
  ];
  const graph = makeGraph({ posts });

  test('shows its listed parts in order, never a draft, and where the reader is', () => {
    const shown = posts.map((post) => toPostPage(graph, post).series);
    const stones = (here?: number) => [1, 3].map((number) => ({ label: 'My first week', to: `/posts/part-${number}/`, here: number === here })); // prettier-ignore
    expect(shown[0]).toEqual({ title: 'Walks', stones: stones(3) });
    expect(shown[1]).toEqual({ title: 'Walks', stones: stones(1) });
  });

  test('is shown on a retired part without a place of its own', () => {
    expect(toPostPage(graph, part(5, { data: { state: 'retired' } })).series?.stones.map(({ here }) => here)).toEqual([false, false]); // prettier-ignore
  });

  test('leads to no draft before or after a post', () => {
    const turns = [posts[0], posts[1]].flatMap((post) => {
      if (!post) return [];
      const { previous, next } = toPostPage(graph, post);
      return [previous?.to, next?.to];
    });
    expect(turns).toEqual(['/posts/part-1/', undefined, undefined, '/posts/part-3/']);
  });
});

test('neighbours are the listed posts before and after', () => {
  const posts = [
    makePost({ id: 'c', data: { published: '2026-03-01' } }),
    makePost({ id: 'b', data: { published: '2026-02-01', state: 'retired' } }),
    makePost({ id: 'a' }),
  ];
  const graph = makeGraph({ posts });
  expect(posts.map((post) => { const { previous, next } = toPostPage(graph, post); return [previous?.to, next?.to]; })).toEqual([['/posts/a/', undefined], [undefined, undefined], [undefined, '/posts/c/']]); // prettier-ignore
});

test('the list of posts has pages, of which there is always one', () => {
  const posts = Array.from({ length: limits.postsPerPage + 1 }, (_, index) => makePost({ id: `p${index}` }));
  const pages = toPostLists(makeGraph({ posts }));
  expect(pages.map(({ head, newer, older }) => [head.path, newer, older])).toEqual([
    ['/posts/', undefined, '/posts/page/2/'],
    ['/posts/page/2/', '/posts/', undefined],
  ]);
  expect(toPostLists(makeGraph())).toHaveLength(1);
});

test('the page of a withdrawn post says so, when and why, and asks not to be indexed', () => {
  const changes = [
    { date: '2026-02-01', kind: 'withdrawn', what: 'At the writer’s wish.' },
    { date: '2026-01-11', kind: 'typo', what: 'A letter.' },
  ] as const;
  expect(toWithdrawnPage({ collection: 'posts', id: 'gone', changes: [...changes] })).toMatchObject({
    title: 'This post was withdrawn',
    head: { path: '/posts/gone/', noindex: true },
    changes: [{ date: { text: '1 February 2026' }, what: 'At the writer’s wish.' }],
  });
});
