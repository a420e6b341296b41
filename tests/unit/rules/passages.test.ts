import { describe, expect, test } from 'vitest';
import { findProblems } from '#rules/index.ts';
import { makeGuide, makeLibrary, makePost, makeWriter } from '../../fixtures/make.ts';

type Parts = Parameters<typeof makeLibrary>[0];

function find(parts: Parts) {
  const problems = findProblems(makeLibrary(parts));
  return {
    rules: problems.map(({ rule }) => rule),
    words: problems.map(({ message }) => message).join('\n'),
  };
}

describe('passages', () => {
  const people = ['robin-example', 'sam-placeholder', 'otterly', 'lowri-example'];
  const writers = people.map((id) => makeWriter({ id }));
  const joint = (props: string, of = 4) =>
    find({
      writers,
      posts: [
        makePost({
          data: { kind: 'joint', writers: people.slice(0, of) },
          text: `<Passage ${props}>\n\nWords.\n\n</Passage>`,
        }),
      ],
    });

  test.each([
    ['by="otterly"'],
    ['by="otterly sam-placeholder"'],
    ['by="together"'],
    ['by="some" count={2}'],
    ['by="some" count={3}'],
  ])('of the post’s own writers pass: %s', (props) => {
    expect(joint(props).rules).toEqual([]);
  });

  test.each([
    ['by="oterly"', 'No writer "oterly". Did you mean "otterly"?'],
    ['by="otterly none none"', 'No writer "none".'],
    ['by="some" count={4}', 'count={4} is every writer of this post.'],
    ['by="together otterly"', 'No writer "together".'],
  ])('of others do not: %s', (props, words) => {
    expect(joint(props).rules).toEqual(['passage']);
    expect(joint(props).words).toContain(words);
  });

  test('by a writer whom the post does not name do not', () => {
    expect(joint('by="lowri-example"', 3).rules).toEqual(['passage']);
  });

  test.each<[string, Parts]>([
    [
      'a post of one writer',
      { posts: [makePost({ text: '<Passage by="together">\n\nWords.\n\n</Passage>' })] },
    ],
    ['the guide', { guide: [makeGuide({ text: '<Passage by="robin-example">\n\nWords.\n\n</Passage>' })] }],
    [
      'a biography',
      { writers: [makeWriter({ text: '<Passage by="robin-example">\n\nWords.\n\n</Passage>' })] },
    ],
  ])('do not stand in %s', (_name, parts) => {
    expect(find(parts).rules).toEqual(['passage']);
  });
});
