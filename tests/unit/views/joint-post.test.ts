import { describe, expect, test } from 'vitest';
import { toCreditTexts } from '#views/credits.ts';
import { toPostPage } from '#views/post.ts';
import { toWriterPage } from '#views/writer.ts';
import type { ShownMark } from '#views/types.ts';
import { makeGraph, makePost, makeWriter } from '../../fixtures/make.ts';

const passage = (props: string) => `<Passage ${props}>\n\nWords.\n\n</Passage>`;

describe('a joint post', () => {
  const people = [
    makeWriter(),
    makeWriter({ id: 'allan-example', data: { name: 'Allan Example' } }),
    makeWriter({ id: 'otterly', data: { name: 'Otterly' } }),
    makeWriter({ id: 'sam', data: { name: 'Sam' } }),
  ];
  const text = [
    'by="allan-example"',
    'by="robin-example otterly"',
    'by="some" count={2}',
    'by="together"',
    'by="allan-example"',
  ]
    .map(passage)
    .join('\n\n');
  const post = makePost({ text, data: { kind: 'joint', writers: people.map(({ id }) => id) } });
  const graph = makeGraph({ posts: [post], writers: people });
  const page = toPostPage(graph, post);
  const passages = page.prose.filter(
    (shown): shown is Extract<ShownMark, { mark: 'Passage' }> =>
      typeof shown !== 'string' && shown.mark === 'Passage',
  );

  test('says where each passage starts and ends, in words', () => {
    expect(passages.map(({ starts, ends }) => `${starts} … ${ends}`)).toEqual([
      'Allan Example writes … End of the passage by Allan Example',
      'Robin Example and Otterly write … End of the passage by Robin Example and Otterly',
      'Two of the writers write … End of the passage by two of the writers',
      'All four writers write … End of the passage by all four writers',
      'Allan Example writes … End of the passage by Allan Example',
    ]);
  });

  test('gives each writer a shade through the whole post, and names nobody of some', () => {
    expect(passages.map(({ shade }) => shade)).toEqual([1, 5, 5, 5, 1]);
    expect(passages.map(({ writers }) => writers.length)).toEqual([1, 2, 0, 0, 1]);
  });

  test('names a writer once whom a passage names twice', () => {
    const twice = makePost({
      text: passage('by="otterly otterly"'),
      data: { kind: 'joint', writers: ['robin-example', 'otterly'] },
    });
    const shown = toPostPage(makeGraph({ posts: [twice], writers: people }), twice).prose;
    expect(shown).toContainEqual(expect.objectContaining({ starts: 'Otterly writes', shade: 1 }));
  });

  test('says who wrote what, and nothing of the unnamed', () => {
    expect(toCreditTexts(page.credits)).toEqual([
      'Allan Example wrote 2 passages.',
      'Robin Example and Otterly co-wrote 1 passage.',
      'Together, all four writers co-wrote 1 passage.',
      expect.stringContaining('unnamed on purpose'),
    ]);
  });

  test('shows on a writer’s page the passages that name them', () => {
    const links = (index: number) =>
      people[index] &&
      toWriterPage(graph, people[index])
        .groups.filter(({ anchor }) => anchor === 'passages')
        .flatMap(({ years }) => years)
        .flatMap(({ cards }) => cards)
        .flatMap(({ passages = [] }) => passages.map(({ to }) => to));
    expect(links(1)).toEqual(['/posts/first-week/#passage-1', '/posts/first-week/#passage-5']);
    expect(links(3)).toEqual([]);
  });
});
