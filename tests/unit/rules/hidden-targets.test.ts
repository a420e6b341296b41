import { describe, expect, test } from 'vitest';
import { findProblems } from '#rules/index.ts';
import {
  makeFact, makeLibrary, makeNote, makePost, makeRecord, makeTerm, makeTopic, makeTurningPoint, makeWriter,
} from '../../fixtures/make.ts'; // prettier-ignore

type Parts = Parameters<typeof makeLibrary>[0];

function find(parts: Parts) {
  return { rules: findProblems(makeLibrary(parts)).map(({ rule }) => rule) };
}

describe('a text that readers see', () => {
  const draft = makeRecord({ data: { state: 'draft' } });
  const original = {
    title: 'Elsewhere',
    writers: [{ name: 'Otterly' }],
    date: '2025-07-17',
    address: 'https://blog.example/x',
    reference: 'example-2018',
  };
  test.each<[string, Parts]>([
    ['a draft it cites', { posts: [makePost({ text: 'So<Cite id="example-2018" />.' })], evidence: [draft] }],
    [
      'a draft it links to',
      { posts: [makePost({ text: 'See [it](/evidence/example-2018/#some-rest).' })], evidence: [draft] },
    ],
    [
      'a scheduled post',
      {
        posts: [
          makePost({ text: 'See [it](/posts/later/).' }),
          makePost({ id: 'later', data: { state: 'scheduled', published: '2099-01-01' } }),
        ],
      },
    ],
    [
      'a withdrawn post',
      {
        posts: [
          makePost({ text: 'See [it](/posts/gone/).' }),
          makePost({
            id: 'gone',
            data: {
              state: 'withdrawn',
              changes: [{ date: '2026-03-03', kind: 'withdrawn', what: 'At the writer’s wish.' }],
            },
          }),
        ],
      },
    ],
    [
      'a topic in draft',
      {
        posts: [makePost({ data: { topics: ['walking'] } })],
        topics: [makeTopic(), makeTopic({ id: 'walking', data: { stone: 2, state: 'draft' } })],
      },
    ],
    [
      'a record under embargo',
      {
        posts: [makePost({ text: 'See [it](/evidence/example-2018/).' })],
        evidence: [makeRecord({ data: { embargoedUntil: '2099-01-01' } })],
      },
    ],
    [
      'a writer all of whose texts are hidden',
      {
        posts: [
          makePost({ text: 'See [them](/writers/otterly/).' }),
          makePost({ id: 'draft', data: { state: 'draft', writers: ['otterly'] } }),
        ],
        writers: [makeWriter(), makeWriter({ id: 'otterly' })],
      },
    ],
    [
      'a draft that supports a claim',
      {
        posts: [makePost({ text: '<Claim id="a" status="supported" source="example-2018">So.</Claim>' })],
        evidence: [draft],
      },
    ],
    [
      'a draft to read next',
      { topics: [makeTopic({ data: { reading: ['example-2018'] } })], evidence: [draft] },
    ],
    [
      'a draft that is related',
      { evidence: [draft, makeRecord({ id: 'b', data: { related: ['example-2018'] } })] },
    ],
    [
      'a draft that a reading note is about',
      { posts: [makePost({ data: { kind: 'reading-note', original } })], evidence: [draft] },
    ],
    [
      'a topic in draft, of a finding',
      {
        evidence: [
          makeRecord({
            data: { findings: [{ id: 'a', text: 'So.', topics: ['walking'], basis: 'abstract' }] },
          }),
        ],
        topics: [makeTopic(), makeTopic({ id: 'walking', data: { stone: 2, state: 'draft' } })],
      },
    ],
    [
      'a draft as the source of a figure',
      { facts: [makeFact({ source: 'example-2018' })], evidence: [draft] },
    ],
    [
      'a draft as the source of a term',
      { glossary: [makeTerm({ source: 'example-2018' })], evidence: [draft] },
    ],
    [
      'a draft as the source of a turning point',
      { turningPoints: [makeTurningPoint({ source: 'example-2018' })], evidence: [draft] },
    ],
    [
      'a draft, from a note',
      {
        posts: [makePost()],
        notes: [makeNote({ text: 'So<Cite id="example-2018" />.' })],
        evidence: [draft],
      },
    ],
  ])('does not lead to %s', (_name, parts) => {
    expect(find(parts).rules).toEqual(['hidden-target']);
  });

  test('says what is hidden and where the pointer stands', () => {
    const posts = [makePost({ text: 'See [it](/evidence/later/).' })];
    const later = makeRecord({ id: 'later', data: { embargoedUntil: '2099-01-01' } });
    const facts = [makeFact({ source: 'example-2018' })];
    expect(findProblems(makeLibrary({ posts, facts, evidence: [draft, later] }))).toMatchObject([
      { file: 'content/facts.yaml', message: 'This leads to /evidence/example-2018/, which is a draft.' },
      {
        line: 10,
        column: 5,
        message: 'This leads to /evidence/later/, which nobody sees before 1 January 2099.',
      },
    ]);
  });

  test('may lead to what is public, and a draft may lead to a draft', () => {
    expect(
      find({ posts: [makePost({ text: 'So<Cite id="example-2018" />.' })], evidence: [makeRecord()] }).rules,
    ).toEqual([]);
    expect(
      find({
        posts: [makePost({ data: { state: 'draft' }, text: 'So<Cite id="example-2018" />.' })],
        evidence: [draft],
      }).rules,
    ).toEqual([]);
    expect(
      find({
        posts: [
          makePost({ text: 'See [it](/posts/old/).' }),
          makePost({ id: 'old', data: { state: 'retired' } }),
        ],
      }).rules,
    ).toEqual([]);
  });
});
