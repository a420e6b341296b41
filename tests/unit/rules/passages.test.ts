import { describe, expect, test } from 'vitest';
import { findProblems } from '#rules/index.ts';
import { makeGuide, makeLibrary, makePost, makeWriter } from '../../fixtures/make.ts';

type Parts = Parameters<typeof makeLibrary>[0];

function find(parts: Parts) {
  // That passages should have ids is the last test here.
  const problems = findProblems(makeLibrary(parts)).filter(({ rule }) => rule !== 'passage-id');
  return {
    rules: problems.map(({ rule }) => rule),
    words: problems.map(({ message }) => message).join('\n'),
  };
}

const UNSIGNED = 'Words that nobody signs, and more of them than stand in any passage here.';

describe('passages', () => {
  const people = ['robin-example', 'sam-placeholder', 'otterly', 'lowri-example'];
  const writers = people.map((id) => makeWriter({ id }));
  const joint = (props: string, of = 4) =>
    find({
      writers,
      posts: [
        makePost({
          data: { kind: 'joint', writers: people.slice(0, of) },
          text: `${UNSIGNED}\n\n<Passage ${props}>\n\nWords.\n\n</Passage>`,
        }),
      ],
    });

  test.each([['by="otterly"'], ['by="otterly sam-placeholder"'], ['by="together"']])(
    'of the post’s own writers pass: %s',
    (props) => {
      expect(joint(props).rules).toEqual([]);
    },
  );

  test.each([
    ['by="oterly"', 'No writer "oterly". Did you mean "otterly"?'],
    ['by="otterly none none"', 'No writer "none".'],
    ['by="some" count={4}', 'count={4} is every writer of this post.'],
    ['by="some" count={1}', 'count={1} is one writer, and one of 4 can be worked out.'],
    ['by="some" count={2} id="how-otterly-left"', 'holds a name of otterly'],
    ['by="together otterly"', 'No writer "together".'],
  ])('of others do not: %s', (props, words) => {
    expect(joint(props).rules).toEqual(['passage']);
    expect(joint(props).words).toContain(words);
  });

  test('by a writer whom the post does not name do not', () => {
    expect(joint('by="lowri-example"', 3).rules).toEqual(['passage']);
    expect(joint('by="lowri-example"', 3).words).toContain('whom the post does not name');
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

describe('writers of a joint post who have no passage', () => {
  const people = ['robin-example', 'sam-placeholder', 'otterly', 'lowri-example'];
  const passage = (props: string, words = 'Five words stand in here.') =>
    `<Passage ${props}>\n\n${words}\n\n</Passage>`;
  const own = (...ids: string[]) => ids.map((id) => passage(`by="${id}"`));
  const levels = (...parts: string[]) =>
    findProblems(
      makeLibrary({
        writers: people.map((id) => makeWriter({ id })),
        posts: [makePost({ data: { kind: 'joint', writers: people }, text: parts.join('\n\n') })],
      }),
    )
      .filter(({ rule }) => rule !== 'passage-id')
      .map(({ level, message }) => `${level}: ${message}`);
  const SOME = passage('by="some" count={2}');
  const TOGETHER = passage('by="together"');

  test.each([
    ['all have one', own(...people)],
    ['nobody has one', [UNSIGNED]],
    ['they share in what is written together', [...own('otterly'), TOGETHER]],
    ['they share in what is unsigned', [...own('otterly'), UNSIGNED]],
    ['all have one, beside unnamed ones', [...own(...people), SOME]],
    ['as much is unsigned as is unnamed', [...own('otterly'), SOME, UNSIGNED]],
    ['as much is written together as is unnamed', [...own('otterly'), SOME, TOGETHER]],
  ])('may be there where %s', (_name, parts) => {
    expect(levels(...parts)).toEqual([]);
  });

  test('are named by mistake where everything else is signed', () => {
    expect(levels(...own(...people.slice(0, 3)))).toEqual([
      'error: The post names "lowri-example" as a writer, but no passage of it is by "lowri-example".',
    ]);
  });

  test.each([
    [own('robin-example', 'sam-placeholder', 'otterly'), '"lowri-example" wrote nothing else'],
    [own('robin-example', 'sam-placeholder'), '"otterly" and "lowri-example" wrote nothing else'],
    [['## A heading', ...own('robin-example', 'otterly', 'lowri-example')], '"sam-placeholder" wrote'],
  ])('are known to be the unnamed where nothing else is unsigned', (parts, words) => {
    expect(levels(...parts, SOME)).toEqual([expect.stringContaining(`error: Readers could work out`)]);
    expect(levels(...parts, SOME)[0]).toContain(words);
  });

  test('may be guessed where hardly anything else is unsigned', () => {
    expect(levels(...own('robin-example', 'sam-placeholder', 'otterly'), SOME, 'Thank you.')).toEqual([
      expect.stringContaining('advice: Readers may guess that "lowri-example"'),
    ]);
  });

  test('are not missed where an id is misspelt: one fault, one problem', () => {
    expect(levels(...own(...people.slice(0, 3), 'lowri-exmple'))).toEqual([
      'error: No writer "lowri-exmple". Did you mean "lowri-example"? The post does not name this writer.',
    ]);
  });
});

test('passages without an id are named once for a post, as advice', () => {
  const writers = ['robin-example', 'otterly'].map((id) => makeWriter({ id }));
  const toText = (...props: string[]) => props.map((more) => `<Passage by="together" ${more}>\n\nWords.\n\n</Passage>`).join('\n\n'); // prettier-ignore
  const advise = (text: string) =>
    findProblems(makeLibrary({ writers, posts: [makePost({ data: { kind: 'joint', writers: writers.map(({ id }) => id) }, text })] }))
      .map(({ level, line, message }) => `${level} ${line} ${message}`); // prettier-ignore
  expect(advise(toText('id="a-start"', 'id="an-end"'))).toEqual([]);
  expect(advise(toText('id="a-start"', '', ''))).toEqual([
    'advice 16 This passage and 1 more have no id: an address such as #passage-2 leads elsewhere when a passage is put before it.',
  ]);
});
