import { describe, expect, test } from 'vitest';
import { findProblems } from '#rules/index.ts';
import { makeGuide, makeLibrary, makePost, makeResponse, makeWriter } from '../../fixtures/make.ts';

const find = (parts: Parameters<typeof makeLibrary>[0]) =>
  findProblems(makeLibrary(parts)).map(
    ({ file, rule, message, mend }) => `${file} ${rule} ${message} ${mend}`,
  );
const PEN = makeWriter({ id: 'otterly', data: { name: 'Otterly', penName: true } });

describe('a name beside a writer’s page', () => {
  const note = (name: string, writer?: string) =>
    makePost({
      data: {
        kind: 'reading-note',
        original: {
          title: 'Elsewhere',
          writers: [{ name, ...(writer ? { writer } : {}) }],
          date: '2021-07-17',
          address: 'https://blog.example/x',
          reference: 'invented-page',
        },
      },
    });
  const renamed = makeWriter({ id: 'kim', data: { name: 'Kim New', formerNames: ['Kim Old'] } });
  const writers = [makeWriter(), PEN, renamed];

  test.each([
    ['Otterly', 'otterly'],
    ['Kim New', 'kim'],
    ['Kim Old', 'kim'],
    ['Anybody', undefined],
    ['Kim Older', undefined],
  ])('is the one on that page, or an earlier one that the writer wants printed: %s', (name, writer) => {
    expect(find({ writers, posts: [note(name, writer)] })).toEqual([]);
  }); // prettier-ignore

  test.each(['Kim New', 'kim  old', 'Otterly'])('is not left without that page: %s', (name) => {
    expect(find({ writers, posts: [note(name)] })).toEqual([
      expect.stringMatching(/A writer of this name has a page here\. Write "writer: (?:kim|otterly)" too/),
    ]);
  });

  test.each([
    ['A Real Name', 'otterly', 'Write the pen name'],
    ['Kim Older', 'kim', 'formerNames'],
  ])('is no other: %s', (name, writer, words) => {
    expect(find({ writers, posts: [note(name, writer)] })).toEqual([expect.stringContaining(words)]);
    expect(find({ writers, posts: [note(name, writer)] })[0]).not.toContain(name);
  });
});

describe('credits', () => {
  const credited = (credit: { writer?: string; name?: string }) =>
    makePost({ data: { credits: [{ role: 'edited', ...credit }] } });

  test('name a writer with a page, or a person without one', () => {
    expect(find({ posts: [credited({ writer: 'robin-example' })] })).toEqual([]);
    expect(find({ posts: [credited({ name: 'Somebody Else' })] })).toEqual([]);
  });

  test('name nobody unknown, and nobody with a page by name only', () => {
    expect(find({ posts: [credited({ writer: 'robin-exmple' })] })).toEqual([
      expect.stringContaining('unknown-id No writer "robin-exmple". Did you mean "robin-example"?'),
    ]);
    for (const name of ['Robin Example', 'robin  example'])
      expect(find({ posts: [credited({ name })] })).toEqual([
        expect.stringContaining('Write "writer: robin-example" instead'),
      ]);
  });
});

test('the page of a pen name shows no picture', () => {
  const text = '![A face](./otterly.jpg)';
  const pen = makeWriter({ id: 'otterly', data: { name: 'Otterly', penName: true }, text });
  const parts = { pictures: ['writers/otterly.jpg'] };
  expect(find({ ...parts, writers: [pen] })).toEqual([expect.stringContaining('shows no picture')]);
  expect(find({ ...parts, writers: [makeWriter({ text })] })).toEqual([]);
});

test('a page of the guide has a place that no other has', () => {
  const page = (id: string, order: number) => makeGuide({ id, data: { order } });
  expect(find({ guide: [page('first', 1), page('second', 2)] })).toEqual([]);
  expect(find({ guide: [page('first', 1), page('second', 1)] })).toEqual([
    expect.stringContaining(
      'content/guide/second.mdx guide The page "first" has the same place in the guide.',
    ),
  ]);
});

describe('a series', () => {
  const part = (id: string, number: number, data: object = {}) =>
    makePost({ id, data: { series: { title: 'Walks', part: number }, ...data } });

  test('has each part once', () => {
    expect(find({ posts: [part('a', 1), part('b', 2)] })).toEqual([]);
    expect(find({ posts: [part('a', 1), part('b', 1, { series: { title: 'Talks', part: 1 } })] })).toEqual(
      [],
    );
    const gone = { state: 'withdrawn', changes: [{ date: '2026-02-01', kind: 'withdrawn', what: 'Gone.' }] };
    expect(find({ posts: [part('a', 1), part('b', 1, gone)] })).toEqual([]);
  });

  test('with one part twice is refused, and both files are named', () => {
    const [problem = '', ...rest] = find({ posts: [part('later', 1, { published: '2026-02-01' }), part('first', 1)] });
    expect(rest).toEqual([]);
    expect(problem).toContain('content/posts/later.mdx series Part 1 of “Walks” is already content/posts/first.mdx.');
  }); // prettier-ignore
});

describe('a name that would be taken for another person’s', () => {
  const named = (id: string, name: string) => makeWriter({ id, data: { name } });

  test.each(['Robin Example', 'ROBIN  EXAMPLE', 'Róbin Example'])('is refused on a second page: %s', (name) => {
    expect(find({ writers: [makeWriter(), named('z', name)] })).toEqual([
      expect.stringContaining('content/writers/z.mdx name The page "robin-example" bears this name already.'),
    ]);
  });

  test('is refused in letters that are not Latin as well', () => {
    expect(find({ writers: [named('a', 'Иван Небывалов'), named('b', 'иван небывалов')] })).toEqual([
      expect.stringContaining('content/writers/b.mdx name The page "a" bears this name already.'),
    ]);
    expect(find({ writers: [named('a', 'Иван Небывалов'), named('b', 'Иван Выдуманный')] })).toEqual([]);
  });

  test.each(['Robin B. Example', 'Robyn Example'])('is not one that differs by a letter: %s', (name) => {
    expect(find({ writers: [makeWriter(), named('z', name)] })).toEqual([]);
  });

  test('is refused under a letter that links no page, and passes under one that does', () => {
    const letter = (by: { name: string; writer?: string }) => ({ posts: [makePost()], responses: [makeResponse({ data: { by } })] });
    expect(find(letter({ name: 'robin example' }))).toEqual([expect.stringContaining('Write "writer: robin-example" too')]);
    expect(find(letter({ name: 'Robin Example', writer: 'robin-example' }))).toEqual([]);
    expect(find(letter({ name: 'Somebody Else' }))).toEqual([]);
  });

  test.each(['Robin Example', 'The robin examp1e'])('is refused as what a reader does: %s', (role) => {
    const found = find({ posts: [makePost()], responses: [makeResponse({ data: { by: { role } } })] });
    expect(found).toEqual([expect.stringContaining('A writer of this name has a page here. Say what the reader does')]);
  });

  describe('is refused where it is an earlier one', () => {
    const kim = makeWriter({ id: 'kim', data: { name: 'Kim New', formerNames: ['Kim Old', 'kim new'] } });
    const writers = [makeWriter(), kim];

    test('of the same writer: it is not', () => {
      expect(find({ writers })).toEqual([]);
    });

    test('that another writer bears today', () => {
      expect(find({ writers: [...writers, named('zz', 'KIM OLD')] })).toEqual([
        expect.stringContaining('content/writers/kim.mdx name The page "zz" bears this name already.'),
      ]);
    });

    test.each(['Kim New', 'Kim Old'])('that a new page claims: %s', (name) => {
      const taker = makeWriter({ id: 'zz', data: { name: 'Somebody Else', formerNames: [name] } });
      expect(find({ writers: [...writers, taker] })).toEqual([
        expect.stringContaining('content/writers/zz.mdx name The page "kim" bears this name already.'),
      ]);
    });

    test('and stands in a credit or under a letter', () => {
      const posts = [makePost({ data: { credits: [{ role: 'edited', name: 'Kim Old' }] } })];
      const responses = [makeResponse({ data: { by: { name: 'Kim Old' } } })];
      expect(find({ writers, posts, responses })).toEqual([
        expect.stringContaining('Write "writer: kim" instead'),
        expect.stringContaining('Write "writer: kim" too'),
      ]);
    });
  });
}); // prettier-ignore
