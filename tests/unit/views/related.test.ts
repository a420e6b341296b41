import { expect, test } from 'vitest';
import { toPostPage } from '#views/post.ts';
import { toRecordPage } from '#views/record.ts';
import { makeGraph, makePost, makeRecord, makeReference } from '../../fixtures/make.ts';

const CITES = 'So<Cite id="invented-page" />, so<Cite id="second" /> and so<Cite id="third" />.';
const references = [
  makeReference({ author: [{ family: 'Westwood', given: 'A.' }], issued: '2017' }),
  makeReference({ id: 'second', author: [{ family: 'Otter', given: 'B.' }], issued: '2019-02' }),
  makeReference({ id: 'third' }),
];

test('a post says in words why another is worth reading', () => {
  const first = makePost({ text: CITES });
  const graph = makeGraph({
    references,
    posts: [
      first,
      makePost({ id: 'between', data: { published: '2026-01-05', topics: ['walking'], writers: ['nobody'] } }),
      makePost({ id: 'other', data: { published: '2026-01-01', title: 'Another', contentNote: 'Mentions rain.' }, text: CITES }),
    ],
  }); // prettier-ignore
  expect(toPostPage(graph, first).related).toEqual([
    {
      label: 'Another',
      to: '/posts/other/',
      eyebrow: 'Guest post',
      why: 'Also cites Westwood 2017, Otter 2019 and one more; also by Robin Example; also about resting.',
      contentNote: 'Mentions rain.',
    },
  ]);
});

test('a post names nobody as related whom its page leads to already', () => {
  const first = makePost({ text: 'See [the other one](/posts/linked/#part).' });
  const series = { title: 'Weeks', part: 1 };
  const graph = makeGraph({
    posts: [
      makePost({ id: 'newer', data: { published: '2026-02-01' } }),
      first,
      makePost({ id: 'older', data: { published: '2026-01-09' } }),
      makePost({ id: 'linked', data: { published: '2026-01-01' } }),
    ],
  });
  expect(toPostPage(graph, first).related).toEqual([]);
  const parts = [1, 2, 3, 4].map((part) =>
    makePost({ id: `part-${part}`, data: { published: `2026-01-0${part}`, series: { ...series, part } } }),
  );
  const [part] = parts;
  expect(part && toPostPage(makeGraph({ posts: parts }), part).related).toEqual([]);
});

test('a record names works of the same author, not those that it lists as sources', () => {
  const record = makeRecord({ data: { related: ['example-2019'] } });
  const graph = makeGraph({
    evidence: [
      record,
      makeRecord({ id: 'example-2019', data: { title: 'Listed' } }),
      makeRecord({ id: 'example-2020', data: { title: 'Not listed' } }),
    ],
  });
  expect(toRecordPage(graph, record).related).toEqual([
    {
      label: 'Not listed',
      to: '/evidence/example-2020/',
      eyebrow: 'Journal article',
      why: 'Also by Jo Example; also about resting.',
    },
  ]);
});

test('the reason to read a record says that our page cites, not the work, which may be older', () => {
  const record = makeRecord({ text: CITES });
  const graph = makeGraph({
    references,
    evidence: [record, makeRecord({ id: 'example-2009', text: CITES })],
  });
  expect(toRecordPage(graph, record).related.map(({ why }) => why)).toEqual([
    'Our page on it also cites Westwood 2017, Otter 2019 and one more; also by Jo Example; also about resting.',
  ]);
});
