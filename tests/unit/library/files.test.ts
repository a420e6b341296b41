import { describe, expect, test } from 'vitest';
import { POST_FILE, readFolderOf } from '../../fixtures/folder.ts';

const posts = ({ library }: ReturnType<typeof readFolderOf>) => library.posts.map(({ id }) => id);

describe('a content folder', () => {
  test('that is sound gives every entry and no problem', () => {
    const { library, problems } = readFolderOf({});
    expect(problems).toEqual([]);
    expect(library.posts[0]).toMatchObject({
      id: 'first-week',
      data: { title: 'My first week', changes: [] },
      prose: { words: 3 },
    });
    expect(library).toMatchObject({
      writers: [{ id: 'robin-example' }],
      topics: [{ id: 'resting' }],
      references: { items: [{ id: 'invented-page' }] },
      facts: { items: [{ id: 'tea-breaks' }] },
      glossary: { items: [{ id: 'pwp' }] },
    });
  });

  test('gives posts newest first, by name within a day', () => {
    const on = (day: string) => POST_FILE.replace('2026-01-10', day);
    const read = readFolderOf({
      'posts/b.mdx': on('2025-03-01'),
      'posts/a.mdx': on('2025-03-01'),
      'posts/c.mdx': on('2026-02-01'),
    });
    expect(posts(read)).toEqual(['c', 'first-week', 'a', 'b']);
  });

  test('notes where every field stands', () => {
    const { library } = readFolderOf({});
    expect(library.posts[0]?.lines).toMatchObject({ '': 2, title: 2, writers: 5, 'writers.0': 5, state: 9 });
    expect(library.facts.lines).toMatchObject({ facts: 1, 'facts.0.id': 2, 'facts.0.source': 9 });
  });

  test('keeps the sound files when one is faulty', () => {
    const read = readFolderOf({ 'posts/bad.mdx': 'no fields' });
    expect(posts(read)).toEqual(['first-week']);
    expect(read.places).toEqual(['posts/bad.mdx:1:1 front-matter']);
  });

  test('names the faults of fields and of text together, in order', () => {
    const { places } = readFolderOf({
      'posts/bad.mdx': POST_FILE.replace('guest', 'gest').replace('A plain', '{x} <Cit /> plain'),
    });
    expect(places).toEqual([
      'posts/bad.mdx:4:1 fields',
      'posts/bad.mdx:12:1 code',
      'posts/bad.mdx:12:5 mark',
    ]);
  });
});

describe('a file that would vanish in silence is named', () => {
  test.each([
    ['posts/first.md'],
    ['posts/first.MDX'],
    ['posts/first.mdx.txt'],
    ['posts/First-Week.mdx'],
    ['posts/first week.mdx'],
    ['posts/first_week.mdx'],
    ['posts/first--week.mdx'],
    ['posts/-first.mdx'],
    ['posts/a#b.mdx'],
    ['posts/what?.mdx'],
    ['posts/caf\u00E9.mdx'],
    ['posts/раge.mdx'],
    ['posts/.hidden.mdx'],
    ['posts/.mdx'],
    ['posts/index.html'],
    ['posts/x.svg'],
    ['posts/Photo.jpg'],
    ['posts/my photo.jpg'],
    ['posts/%2e.mdx'],
    ['posts/drafts/second.mdx'],
    ['post/second.mdx'],
    ['second.mdx'],
    ['fact.yaml'],
  ])('%s', (name) => {
    const { problems } = readFolderOf({ [name]: POST_FILE });
    expect(problems.map(({ rule }) => rule)).toEqual(['file-name']);
  });

  test.each([['posts/link.mdx'], ['posts/picture.jpg'], ['references.yaml'], ['guide']])(
    'as is a link to another place: %s',
    (name) => {
      const { problems } = readFolderOf({ [name]: { linkTo: '/etc/hostname' } });
      expect(problems.map(({ rule }) => rule)).toContain('file-name');
    },
  );

  test('as is a ledger that is missing', () => {
    expect(readFolderOf({ 'glossary.yaml': { linkTo: './nowhere' } }).problems.length).toBeGreaterThan(0);
  });
});
