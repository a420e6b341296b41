import { expect, test } from 'vitest';
import { findQuoted } from '#lib/text.ts';
import { findProblems } from '#rules/index.ts';
import { makeLibrary, makePost } from '../../fixtures/make.ts';
import { readProse } from '#prose/parse.ts';

const note = (quote: string, post = 'a-post') => ({
  id: 'a-note',
  file: 'content/notes/a-note.mdx',
  lines: { '': 2, post: 2, quote: 3 },
  prose: readProse('It changed.', 'content/notes/a-note.mdx').prose,
  data: {
    post, quote, date: '2026-01-02', effect: 'now known' as const, summary: 'It changed.', writers: ['robin-example'], checks: [], state: 'published' as const,
  }, // prettier-ignore
});

function find(text: string, quote: string, post?: string): string[] {
  const made = { ...makePost(), id: 'a-post', prose: readProse(text, 'content/posts/a-post.mdx').prose };
  return findProblems(makeLibrary({ posts: [made], notes: [note(quote, post)] }))
    .filter(({ rule }) => rule === 'note')
    .map(({ line, message }) => `${line} ${message}`);
}

test('finds nothing wrong with words that stand in the post once, whatever the shape of their quotation marks', () => {
  expect(find('They said "stay two years" then.\n\nMore.', "said 'stay'")).toHaveLength(1);
  expect(find('They said "stay two years" then.\n\nMore.', 'said "stay two years"')).toEqual([]);
});

test('finds them where they moved to', () => {
  expect(findQuoted('stay two years', ['First.', 'Now they stay two years.'])).toEqual([1]);
});

test('names a quotation that vanished', () => {
  expect(find('Other words.', 'stay two years')).toEqual(['3 The quoted words do not stand in the post.']);
});

test('names a quotation that stands there twice', () => {
  expect(find('We stay.\n\nThey stay.', 'stay')).toEqual(['3 The quoted words stand in the post 2 times.']);
});

test('does not find words across two paragraphs', () => {
  expect(findQuoted('one two', ['one', 'two'])).toEqual([]);
});

test.each([
  ['## Note on pay\n\nWords.', 'note-on-pay'],
  ['## Pay {#pay #note-on-pay}\n\nWords.', 'note-on-pay'],
  ['## Note of pay\n\nWords.', undefined],
])('names an address that a part of the post has as well: %j', (text, anchor) => {
  const post = { ...makePost(), id: 'a-post', prose: readProse(text, 'content/posts/a-post.mdx').prose };
  const library = makeLibrary({ posts: [post], notes: [{ ...note('Words.'), id: 'on-pay' }] });
  expect(findProblems(library).filter(({ rule }) => rule === 'note').map(({ message }) => message)).toEqual(
    anchor ? [expect.stringContaining(`"#${anchor}"`)] : [],
  );
}); // prettier-ignore

test('names an address within a note that another note has', () => {
  const marked = readProse('It is <Term id="pwp">x</Term>.', 'content/notes/a-note.mdx').prose;
  const [use] = marked.uses.marks;
  const post = { ...makePost(), id: 'a-post', prose: readProse('Words.', 'content/posts/a-post.mdx').prose };
  const notes = [
    { ...note('Words.'), prose: marked },
    { ...note('Words.'), id: `a-note-${use?.anchor ?? ''}` },
  ];
  const found = findProblems(makeLibrary({ posts: [post], notes })).filter(({ rule }) => rule === 'note');
  expect(found).toHaveLength(1);
});

test('names a post that is not there, with the nearest', () => {
  expect(find('Words.', 'Words', 'a-pots')).toEqual(['2 No post "a-pots". Did you mean "a-post"?']);
});
