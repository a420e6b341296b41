import { expect, test } from 'vitest';
import { toQuickList } from '#views/quick-list.ts';
import { makeQuick } from '../../../src/scripts/search/quick.ts';
import { makeGraph, makePost, makeTerm, makeWriter } from '../../fixtures/make.ts';

const writers = [makeWriter({ id: 'robin-example' }), makeWriter({ id: 'sam-placeholder' })];

function toPost(text: string, state: 'published' | 'draft' = 'published') {
  return makePost({
    id: 'brook',
    data: { kind: 'joint', writers: ['robin-example', 'sam-placeholder'], state },
    text,
  });
}

test('a passage of a named writer can be found, one of unnamed writers cannot', () => {
  const text = `<Passage by="robin-example">\n\nWords.\n\n</Passage>\n\n<Passage by="some" count={2}>\n\nOther words.\n\n</Passage>\n`;
  const list = toQuickList(makeGraph({ writers, posts: [toPost(text)] }));
  const parts = list.pages.find(([, path]) => path === '/posts/brook/')?.[4] ?? [];
  expect(parts.map(([, words]) => words)).toEqual([expect.stringMatching(/ writes$/)]);
});

test('a content note comes before the text is found, too', () => {
  const post = makePost({ id: 'brook', data: { contentNote: 'Mentions deep water.' } });
  const { pages, names, said } = toQuickList(makeGraph({ posts: [post] }));
  expect(makeQuick({ names, said, pages }).find(['brook'])[0]?.contentNote).toBe('Mentions deep water.');
});

test('a page says what it is before its text is found', () => {
  const post = makePost({ id: 'brook', data: { standfirst: 'A walk beside water.' } });
  const list = toQuickList(makeGraph({ writers, posts: [post] }));
  expect(makeQuick(list).find(['brook'])[0]?.line).toBe('A walk beside water.');
  const [writer] = writers;
  expect(makeQuick(list).find(['robin'])[0]?.line).toBe(writer?.data.summary);
});

test('a draft stands on no list', () => {
  const list = toQuickList(makeGraph({ writers, posts: [toPost('Words.', 'draft')] }));
  expect(JSON.stringify(list)).not.toContain('/posts/brook/');
});

test('words of readers stand after the word of our texts', () => {
  const searchWords = [{ ours: 'pay', theirs: ['salary', 'wages'] }];
  expect(toQuickList(makeGraph({ searchWords })).said).toEqual([['pay', 'salary', 'wages']]);
});

test('names of one thing stand together, everyday words do not', () => {
  const glossary = [
    makeTerm({ id: 'iapt', term: 'IAPT', full: 'An old name', alsoCalled: ['A new name'] }),
    makeTerm({ id: 'band', term: 'Band', automatic: false, alsoCalled: ['Band 5'] }),
  ];
  expect(toQuickList(makeGraph({ glossary })).names).toEqual([['IAPT', 'An old name', 'A new name']]);
});
