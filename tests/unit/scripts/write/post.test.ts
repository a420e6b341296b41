import { describe, expect, test } from 'vitest';
import { listTags } from '#prose/tags.ts';
import { renumber, toLosses } from '#scripts/write/arrive.ts';
import type { Draft } from '#scripts/write/draft.ts';
import { toPost } from '#scripts/write/post.ts';
import { findTreeFaults, parse } from '#scripts/write/preview/parse.ts';
import { readTag, toMarkLabel } from '#scripts/write/preview/tags.ts';

const DRAFT: Draft = {
  title: 'Signs by the brook',
  standfirst: 'A walk.',
  name: 'Wren Inventa',
  topics: ['resting'],
  text: 'I <3 it.\n\n[picture 2]\n\nEnd {so}.',
};
const PICTURES = new Map([
  [1, { alt: 'Not shown', ending: 'webp' }],
  [2, { alt: 'A [heron]', ending: 'jpg' }],
]);

describe('the file of a draft', () => {
  const post = toPost(DRAFT, listTags(), PICTURES, '2026-06-15');

  test('is named after the title, and so are the pictures that the text shows', () => {
    expect(post.file).toBe('signs-by-the-brook.mdx');
    expect([...post.pictures]).toEqual([[2, 'signs-by-the-brook-2.jpg']]);
  });

  test('holds the words as typed and the pictures in their places', () => {
    expect(post.whole).toContain('published: 2026-06-15');
    expect(post.text).toBe('I \\<3 it.\n\n![A \\[heron\\]](./signs-by-the-brook-2.jpg)\n\nEnd \\{so\\}.');
  });

  test('without pictures keeps their places in words', () => {
    expect(post.wordsOnly).toContain('\n[picture 2: A [heron]]\n');
    expect(post.wordsOnly).not.toContain('./');
  });
});

test('pictures of a second file are numbered on, and those that could not be drawn leave no line', () => {
  const drawn = { alt: '' } as never;
  const text = 'A\n\n[picture 1]\n\nB\n\n[picture 2]\n\nC';
  expect(renumber({ text, pictures: [undefined, drawn] }, 3)).toBe('A\n\nB\n\n[picture 5]\n\nC');
  expect(toLosses({ text, pictures: [undefined, drawn], losses: ['x'] })).toEqual([
    'x',
    '1 picture could not be drawn: left out.',
  ]);
});

describe('before a text goes on', () => {
  const find = (text: string) => findTreeFaults(parse(text), ['a-1.webp']);

  test('links that lead nowhere and pictures that are not here are named', () => {
    expect(find('[a](javascript:alert(1)) [b](notes.doc)\n\n![x](./b.jpg) ![y][z]\n\n[z]: /y')).toHaveLength(
      3,
    );
  });

  test('sound links and own pictures pass', () => {
    expect(find('[a](https://example.org) [b](/posts/) ![x](./a-1.webp)')).toEqual([]);
  });
});

test('reads tags, and says what they are', () => {
  const label = (value: string) =>
    toMarkLabel(readTag(value) ?? { name: 'none', isClosing: false, props: {} });
  expect(label('<Cite id="a-b" at="p. 8" />')).toBe('Cite: a-b');
  expect(label('<Passage by="some" count={2}>')).toBe('Passage: some');
  expect(label('</Passage>')).toBe('end of Passage');
  expect(readTag('<!-- x -->')).toBeUndefined();
});
