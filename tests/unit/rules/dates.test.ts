import { describe, expect, test } from 'vitest';
import { findDateProblems } from '#rules/dates.ts';
import { makeGuide, makeLibrary, makeNote, makePost, makeRecord, makeTopic } from '../../fixtures/make.ts';

describe('dates that contradict each other', () => {
  const findOn = (day: string, data: NonNullable<Parameters<typeof makePost>[0]>['data'] = {}) =>
    findDateProblems(makeLibrary({ posts: [makePost({ data })], topics: [] }), day).map(
      ({ message }) => message,
    );
  const change = { kind: 'typo', what: 'A letter.' } as const;
  const original = {
    title: 'Elsewhere',
    writers: [{ name: 'Otterly' }],
    address: 'https://blog.example/x',
    reference: 'invented-page',
  };

  test('are named', () => {
    expect(findOn('2026-01-09')).toEqual(['The post is to appear on 2026-01-10, which has not come yet.']);
    expect(findOn('2026-06-15', { changes: [{ ...change, date: '2026-01-09' }] })).toEqual([
      'This change is dated before the post appeared.',
    ]);
    expect(
      findOn('2026-06-15', { kind: 'reading-note', original: { ...original, date: '2026-01-11' } }),
    ).toEqual(['The text this note is about is dated later than the note.']);
  });

  test('are named of an embargo that ends after the post has appeared', () => {
    expect(findOn('2026-06-15', { embargoedUntil: '2026-01-11' })).toEqual([
      'The post is to appear on 2026-01-10, before its embargo ends.',
    ]);
    expect(findOn('2026-06-15', { embargoedUntil: '2026-01-10' })).toEqual([]);
  });

  test('are named of a note that is not scheduled', () => {
    const find = (state: 'published' | 'scheduled', day: string) =>
      findDateProblems(makeLibrary({ notes: [makeNote({ data: { state } })], topics: [] }), day).map(
        ({ message }) => message,
      );
    expect(find('published', '2026-02-28')).toEqual([
      'The note is dated 2026-03-01, which has not come yet.',
    ]);
    expect(find('published', '2026-03-01')).toEqual([]);
    expect(find('scheduled', '2026-02-28')).toEqual([]);
  });

  test('are named of what was written, checked or changed on a day to come', () => {
    const library = makeLibrary({
      posts: [makePost({ data: { changes: [{ ...change, date: '2026-07-01' }] } })],
      evidence: [makeRecord()],
      topics: [makeTopic()],
      guide: [makeGuide()],
    });
    const find = (day: string) =>
      findDateProblems(library, day).flatMap(({ file, message }) =>
        message.startsWith('The day ') ? `${file.split('/')[1] ?? ''} ${message}` : [],
      );
    expect(find('2026-07-01')).toEqual([]);
    expect(find('2026-01-01').sort()).toEqual([
      'evidence The day 2026-05-01 has not come yet.',
      'evidence The day 2026-05-02 has not come yet.',
      expect.stringMatching(/^guide /),
      'posts The day 2026-07-01 has not come yet.',
      'topics The day 2026-05-03 has not come yet.',
    ]);
  });

  test('are not seen where there are none', () => {
    expect(findOn('2026-01-10')).toEqual([]);
    expect(findOn('2026-01-09', { state: 'scheduled' })).toEqual([]);
    expect(findOn('2026-06-15', { changes: [{ ...change, date: '2026-01-10' }] })).toEqual([]);
    expect(
      findOn('2026-06-15', { kind: 'reading-note', original: { ...original, date: '2026-01-10' } }),
    ).toEqual([]);
  });
});
