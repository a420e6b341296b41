import { expect, test } from 'vitest';
import { readLibrary } from '#library/read.ts';
import { findProblems } from '#rules/index.ts';
import { POST_FILE, writeFolder } from '../../fixtures/folder.ts';
import {
  makeLibrary,
  makeNote,
  makePost,
  makeRecord,
  makeResponse,
  makeTerm,
  makeTopic,
  makeWriter,
} from '../../fixtures/make.ts';
import { LETTER } from '../../fixtures/samples.ts';

function find(text: string) {
  const library = makeLibrary({
    posts: [
      makePost({ text }),
      makePost({ id: 'other', text: '## The bank {#the-bank #the-shore}\n\nWords.' }),
    ],
    writers: [makeWriter({})],
    notes: [makeNote({ data: { post: 'other', quote: 'Words.' } })],
    responses: [makeResponse({ data: { post: 'other' }, text: `${LETTER}\n\n## Why {#why}\n` })],
    topics: [makeTopic({})],
    evidence: [makeRecord({})],
    glossary: [makeTerm({ id: 'pwp' })],
  });
  return findProblems(library).filter(({ rule }) => rule === 'inner-link').map(({ message }) => message); // prettier-ignore
}

test.each([
  '/posts/other/#the-bank', '/posts/other/#the-shore', '/posts/other/#sources', '/posts/other/#source-harper-2020',
  '/glossary/#pwp', '/about/#anything', '/posts/other/', '/posts/other/#fn-1',
  '/posts/other/#response-a-letter', '/posts/other/#response-a-letter--why', '/posts/other/#responses', '/posts/other/#note-crossing-allowed',
])('a link to %s leads somewhere', (to) => {
  expect(find(`[words](${to})`)).toEqual([]);
}); // prettier-ignore

test.each([
  ['/posts/other/#the-bnak', 'No place "the-bnak". Did you mean "the-bank"?'],
  ['/glossary/#pwq', 'No place "pwq". Did you mean "pwp"?'],
  ['/posts/other/#response-nobody', 'No place "response-nobody".'],
  ['/posts/other/#response-a-lettre', 'No place "response-a-lettre". Did you mean "response-a-letter"?'],
  ['/posts/other/#note-nothing', 'No place "note-nothing".'],
  ['/posts/otter/', 'No page "/posts/otter/". Did you mean "/posts/other/"?'],
  ['/posts/other', 'The link /posts/other needs a slash at its end.'],
  ['#nowhere', 'No place "nowhere".'],
])('a link to %s does not', (to, message) => {
  expect(find(`[words](${to})`)).toEqual([message]);
});

test.each([
  '#the-bank', '#the-shore', '#response-a-letter', '#response-a-letter--why', '#note-crossing-allowed', '#sources', '#fn-1',
])('a post, a note and a letter can link to %s of the page on which they stand', (to) => {
  const link = `[words](${to})`;
  const library = makeLibrary({
    posts: [makePost({ text: `## The bank {#the-bank #the-shore}\n\nWords. ${link}` })],
    writers: [makeWriter({})],
    topics: [makeTopic({})],
    notes: [makeNote({ data: { quote: 'Words.' }, text: `It has changed. ${link}` })],
    responses: [makeResponse({ text: `${LETTER}\n\n## Why {#why}\n\nLook there: ${link}\n` })],
  });
  expect(findProblems(library).filter(({ rule }) => rule === 'inner-link')).toEqual([]);
}); // prettier-ignore

test('pages that a faulty text leads to are looked up too, its own places not', () => {
  const { library, problems, whole } = readLibrary(
    writeFolder({
      'posts/first-week.mdx': `${POST_FILE}\n{x} [a](/posts/nowhere/) [b](#nowhere) [c](/posts//x/) [d](/glossary/#pwq)\n`,
    }),
  );
  const found = findProblems(library, problems, whole).filter(({ rule }) => rule === 'inner-link');
  expect(found.map(({ message }) => message)).toEqual([
    'No page "/posts/nowhere/".',
    'No place "pwq". Did you mean "pwp"?',
  ]);
});
