import { describe, expect, test } from 'vitest';
import { findRelated, RELATED_MOST } from '#graph/related.ts';
import type { Graph } from '#graph/types.ts';
import {
  makeGraph,
  makePost,
  makeRecord,
  makeReference,
  makeTopic,
  makeWriter,
} from '../../fixtures/make.ts';

const CITES = 'So it is<Cite id="rare-page" />.';
const topics = [makeTopic(), makeTopic({ id: 'walking', data: { title: 'Walking', stone: 2 } })];
const writers = [
  makeWriter(),
  makeWriter({ id: 'sam-placeholder', data: { name: 'Sam Placeholder' } }),
  makeWriter({ id: 'the-group', data: { name: 'The group', group: true } }),
];
const references = [makeReference(), makeReference({ id: 'rare-page' })];
const post = (id: string, data: Parameters<typeof makePost>[0] = {}) => makePost({ id, ...data });
const sam = { writers: ['sam-placeholder'], topics: ['walking'] };

const related = (graph: Graph, id: string, linked: readonly string[] = []) => {
  const entry = graph.library.posts.find((it) => it.id === id);
  if (!entry) throw new Error(`There is no post ${id}.`);
  return findRelated(graph, { collection: 'posts', entry }, new Set(linked));
};
const names = (found: ReturnType<typeof related>) => found.map(({ collection, id }) => `${collection}/${id}`);

describe('what is related', () => {
  const graph = makeGraph({
    topics, writers, references,
    posts: [
      post('start', { text: CITES }),
      post('same-source', { data: sam, text: CITES }),
      post('same-writer', { data: { topics: ['walking'] } }),
      post('same-topic', { data: { writers: ['sam-placeholder'] } }),
      post('nothing', { data: sam }),
    ],
    evidence: [makeRecord({ data: { related: ['rare-page'], topics: ['walking'] } })],
  }); // prettier-ignore

  test('shares a source, a writer or a topic, and says which', () => {
    const found = related(graph, 'start');
    expect(new Set(names(found))).toEqual(
      new Set(['posts/same-source', 'evidence/example-2018', 'posts/same-writer', 'posts/same-topic']),
    );
    expect(found.find(({ id }) => id === 'same-source')?.shares).toEqual([{ what: 'source', key: 'rare-page' }]);
    expect(found.find(({ id }) => id === 'same-writer')?.shares).toEqual([{ what: 'writer', key: 'robin-example' }]);
    expect(found.find(({ id }) => id === 'same-topic')?.shares).toEqual([{ what: 'topic', key: 'resting' }]);
  }); // prettier-ignore

  test('is first what shares the rarest thing', () => {
    expect(names(related(graph, 'start'))[0]).toBe('evidence/example-2018');
    expect(names(related(graph, 'start'))[1]).toBe('posts/same-source');
  });

  test('is neither the entry itself nor what its page leads to already', () => {
    expect(names(related(graph, 'start', ['posts/same-source']))).not.toContain('posts/same-source');
    expect(names(related(graph, 'start'))).not.toContain('posts/start');
  });
});

test('nothing is related by a group that signs it, or by a source that stands in no list', () => {
  const group = { writers: ['the-group'] };
  const graph = makeGraph({
    topics, writers,
    posts: [
      post('one', { data: { ...group, topics: ['resting'] }, text: 'So<Cite id="example-2018" />.' }),
      post('two', { data: { ...group, topics: ['walking'] }, text: 'So<Cite id="example-2018" />.' }),
    ],
    evidence: [makeRecord({ data: { state: 'retired' } })],
  }); // prettier-ignore
  expect(related(graph, 'one')).toEqual([]);
});

test.each(['draft', 'withdrawn', 'retired', 'scheduled'] as const)('an entry that is %s is never related', (state) => {
  const data = state === 'scheduled' ? { state, published: '2030-01-01' } : { state };
  const graph = makeGraph({ posts: [post('start', { text: CITES }), post('other', { data, text: CITES })], references });
  expect(related(graph, 'start')).toEqual([]);
}); // prettier-ignore

describe('among many entries', () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    post(`post-${String(index).padStart(3, '0')}`, { data: { published: day(index) } }),
  );

  test('four at most are given, the same in whatever order the entries are read', () => {
    const one = related(makeGraph({ posts: many }), 'post-150');
    const other = related(makeGraph({ posts: [...many].reverse() }), 'post-150');
    expect(one).toHaveLength(RELATED_MOST);
    expect(other).toEqual(one);
  });

  test('the last and the first find something too', () => {
    const graph = makeGraph({ posts: many });
    expect(related(graph, 'post-000')).toHaveLength(RELATED_MOST);
    expect(related(graph, 'post-299')).toHaveLength(RELATED_MOST);
  });
});

function day(index: number): string {
  return new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);
}
