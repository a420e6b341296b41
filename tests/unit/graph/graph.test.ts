import { describe, expect, test } from 'vitest';
import { byId } from '#graph/index.ts';
import {
  makeGraph,
  makeGuide,
  makeNote,
  makePost,
  makeRecord,
  makeResponse,
  makeTopic,
  makeWriter,
} from '../../fixtures/make.ts';

const CITED =
  'So<Cite id="example-2018" /> and so<Cite id="example-2018" />, <Fact id="tea-breaks" />, <Term id="pwp">PWP</Term>.';
const places = (mentions: readonly { page: { collection: string; id: string }; anchor: string }[] = []) =>
  mentions.map(({ page, anchor }) => `${page.collection}/${page.id}#${anchor}`);

describe('what is cited and printed', () => {
  const graph = makeGraph({
    posts: [makePost({ text: CITED }), makePost({ id: 'old', data: { state: 'retired' }, text: CITED })],
    guide: [makeGuide({ text: CITED })],
    evidence: [makeRecord({ text: 'See also<Cite id="invented-page" />.' })],
    writers: [makeWriter({ text: CITED })],
  });

  test('is known from both ends, with every place in order', () => {
    expect(places(graph.citations.get('example-2018'))).toEqual([
      'posts/first-week#cite-1', 'posts/first-week#cite-2', 'guide/what-it-is#cite-1', 'guide/what-it-is#cite-2', 'writers/robin-example#cite-1', 'writers/robin-example#cite-2',
    ]); // prettier-ignore
    expect(places(graph.citations.get('invented-page'))).toEqual(['evidence/example-2018#cite-1']);
    expect(places(graph.factPlaces.get('tea-breaks'))).toEqual([
      'posts/first-week#fact-1',
      'guide/what-it-is#fact-1',
      'writers/robin-example#fact-1',
    ]);
  });

  test('is known of notes too, at their place in the post', () => {
    const text = 'So<Cite id="example-2018" />, <Fact id="tea-breaks" />, <Term id="pwp">PWP</Term>.';
    const noted = makeGraph({
      posts: [makePost(), makePost({ id: 'old', data: { state: 'retired' } })],
      notes: [
        makeNote({ text }),
        makeNote({ id: 'retired', data: { state: 'retired' }, text }),
        makeNote({ id: 'on-old', data: { post: 'old' }, text }),
      ],
    });
    const at = (anchor: string) => [`posts/first-week#note-crossing-allowed-${anchor}`];
    expect(places(noted.citations.get('example-2018'))).toEqual(at('cite-1'));
    expect(places(noted.factPlaces.get('tea-breaks'))).toEqual(at('fact-1'));
  });

  test('is not known of what nobody cites', () => {
    expect(graph.citations.get('nothing')).toBeUndefined();
  });
});

describe('writers', () => {
  const people = ['robin-example', 'sam-placeholder', 'otterly'];
  const passage = (props: string) => `<Passage ${props}>\n\nWords.\n\n</Passage>`;
  const text = [
    'by="robin-example"',
    'by="robin-example sam-placeholder"',
    'by="some" count={2}',
    'by="together"',
    'by="sam-placeholder sam-placeholder" id="twice"',
  ]
    .map(passage)
    .join('\n\n');
  const original = {
    title: 'Elsewhere',
    writers: [{ name: 'Otterly', writer: 'otterly' }, { name: 'Nobody' }],
    date: '2021-07-17',
    address: 'https://blog.example/x',
    reference: 'invented-page',
  };
  const graph = makeGraph({
    writers: people.map((id) => makeWriter({ id })),
    posts: [
      makePost({ id: 'joint', data: { kind: 'joint', writers: people }, text }),
      makePost({ id: 'note', data: { kind: 'reading-note', original } }),
      makePost({ id: 'draft', data: { state: 'draft', writers: ['otterly'] } }),
      makePost({ id: 'later', data: { state: 'scheduled', published: '2026-06-16', writers: ['otterly'] } }),
      makePost({ id: 'old', data: { state: 'retired', writers: ['otterly'] } }),
    ],
  });
  const ids = (posts: readonly { id: string }[] = []) => posts.map(({ id }) => id);

  test('are known by the passages that name them, and by no other', () => {
    const anchors = (id: string) => (graph.passages.get(id) ?? []).map(({ anchor }) => anchor);
    expect(anchors('robin-example')).toEqual(['passage-1', 'passage-2']);
    expect(anchors('sam-placeholder')).toEqual(['passage-2', 'twice']);
    expect(anchors('otterly')).toEqual([]);
    expect([...graph.passages.keys()].sort()).toEqual(['robin-example', 'sam-placeholder']);
  });

  test('are known by what they wrote and by what is reported of them, as far as it is listed', () => {
    expect(ids(graph.wrote.get('otterly'))).toEqual(['joint']);
    expect(ids(graph.wrote.get('robin-example'))).toEqual(['joint', 'note']);
    expect(ids(graph.credited.reported.get('otterly'))).toEqual(['note']);
    expect([...graph.credited.reported.keys()]).toEqual(['otterly']);
  });
});

test('what is listed on a day is published, has come and is not retired', () => {
  const states = ['draft', 'scheduled', 'published', 'retired', 'withdrawn'] as const;
  const later = (state: string) => (state === 'scheduled' ? { embargoedUntil: '2026-06-16' } : {});
  const parts = {
    posts: states.map((state) => makePost({ id: state, data: { state, published: '2026-06-16' } })),
    evidence: states.map((state) => makeRecord({ id: state, data: { state, ...later(state) } })),
    topics: states.map((state) => makeTopic({ id: state, data: { state, ...later(state) } })),
    guide: states.map((state) => makeGuide({ id: state, data: { state, ...later(state) } })),
  };
  const listed = (day: string) =>
    Object.entries(makeGraph(parts, day).listed).map(
      ([name, entries]) => `${name}: ${entries.map(({ id }) => id).join(' ')}`,
    );
  expect(listed('2026-06-15')).toEqual([
    'posts: ',
    'evidence: published',
    'topics: published',
    'guide: published',
    'notes: ',
  ]);
  expect(listed('2026-06-16')).toEqual([
    'posts: scheduled published',
    'evidence: scheduled published',
    'topics: scheduled published',
    'guide: scheduled published',
    'notes: ',
  ]);
});

test('an index by id is made once for each list', () => {
  const list = [{ id: 'a' }, { id: 'b' }];
  expect(byId(list).get('b')).toBe(list[1]);
  expect(byId(list)).toBe(byId(list));
  expect(byId([...list])).not.toBe(byId(list));
});

describe('responses', () => {
  const by = { name: 'Robin Example', writer: 'robin-example' };
  const letter = (id: string, data: NonNullable<Parameters<typeof makeResponse>[0]>['data'] = {}) =>
    makeResponse({ id, data, text: `${CITED} ${'word '.repeat(50)}` });
  const graph = makeGraph({
    posts: [makePost(), makePost({ id: 'old', data: { state: 'retired' } })],
    responses: [
      letter('a'),
      letter('retired', { state: 'retired' }),
      letter('to-old', { post: 'old', by }),
      letter('reply', { answers: 'a', by }),
      letter('reply-to-retired', { answers: 'retired', by }),
    ],
  });
  const ids = (responses: readonly { id: string }[] = []) => responses.map(({ id }) => id);

  test('are known by their post, replies by their letter, oldest first', () => {
    expect(ids(graph.responses.byPost.get('first-week'))).toEqual(['a', 'retired']);
    expect(ids(graph.responses.byPost.get('old'))).toEqual(['to-old']);
    expect(ids(graph.responses.replies.get('retired'))).toEqual(['reply-to-retired']);
  });

  test('stand in lists as far as they, their post and their letter do, newest first', () => {
    expect(ids(graph.responses.listed)).toEqual(['reply', 'a']);
    expect(ids(graph.responses.byWriter.get('robin-example'))).toEqual(['reply']);
  });

  test('are known where they cite and print, at their place under the post', () => {
    expect(places(graph.citations.get('example-2018'))).toEqual([
      'posts/first-week#response-reply--cite-1',
      'posts/first-week#response-reply--cite-2',
      'posts/first-week#response-a--cite-1',
      'posts/first-week#response-a--cite-2',
    ]);
    expect(graph.factPlaces.get('tea-breaks')?.map(({ page }) => [page.title, page.response])).toEqual([
      ['Robin Example on “My first week”', 'reply'],
      ['An invented trainee in the north on “My first week”', 'a'],
    ]);
  });
});
