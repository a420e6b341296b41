import { describe, expect, test } from 'vitest';
import { today } from '#lib/dates.ts';
import { findVisibility, toPublic } from '#library/states.ts';
import { makeGuide, makeLibrary, makePost, makeRecord, makeTopic } from '../../fixtures/make.ts';

describe('how an entry is seen', () => {
  test.each([
    ['draft', '2026-01-01', '2026-06-15', 'hidden'],
    ['draft', undefined, '2026-06-15', 'hidden'],
    ['scheduled', '2026-06-16', '2026-06-15', 'hidden'],
    ['scheduled', '2026-06-15', '2026-06-15', 'listed'],
    ['scheduled', '2026-06-14', '2026-06-15', 'listed'],
    ['published', '2026-06-16', '2026-06-15', 'hidden'],
    ['published', '2026-06-15', '2026-06-15', 'listed'],
    ['published', undefined, '2026-06-15', 'listed'],
    ['retired', '2020-01-01', '2026-06-15', 'unlisted'],
    ['withdrawn', '2020-01-01', '2026-06-15', 'gone'],
  ] as const)('%s, dated %s, on %s: %s', (state, published, day, visibility) => {
    expect(findVisibility({ state, ...(published ? { published } : {}) }, day)).toBe(visibility);
  });

  test.each([
    ['in winter, when London keeps universal time', '2026-01-09T23:59:59Z', '2026-01-10T00:00:00Z'],
    ['in summer, an hour before universal midnight', '2026-07-09T22:59:59Z', '2026-07-09T23:00:00Z'],
    ['on the day the clocks go forward', '2026-03-28T23:59:59Z', '2026-03-29T00:00:00Z'],
    ['on the day after the clocks went forward', '2026-03-29T22:59:59Z', '2026-03-29T23:00:00Z'],
    ['on the day the clocks go back', '2026-10-24T22:59:59Z', '2026-10-24T23:00:00Z'],
    ['on the day after the clocks went back', '2026-10-25T23:59:59Z', '2026-10-26T00:00:00Z'],
  ])('changes at midnight in London %s', (_name, before, after) => {
    const published = today(new Date(after));
    expect(findVisibility({ state: 'scheduled', published }, today(new Date(before)))).toBe('hidden');
    expect(findVisibility({ state: 'scheduled', published }, today(new Date(after)))).toBe('listed');
  });
});

describe('the public library', () => {
  const changes = [{ date: '2026-02-01', kind: 'withdrawn' as const, what: 'At the writer’s wish.' }];
  const states = ['draft', 'scheduled', 'published', 'retired', 'withdrawn'] as const;
  const library = makeLibrary({
    posts: states.map((state) =>
      makePost({
        id: state,
        data: {
          state,
          changes,
          title: 'SECRET',
          published: state === 'scheduled' ? '2099-01-01' : '2026-01-10',
        },
      }),
    ),
    evidence: states.map((state) => makeRecord({ id: state, data: { state } })),
    topics: states.map((state) => makeTopic({ id: state, data: { state } })),
    guide: states.map((state) => makeGuide({ id: state, data: { state } })),
  });
  const seen = toPublic(library, '2026-06-15');
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

  test('holds what readers may see, by address at least', () => {
    expect(ids(seen.posts)).toEqual(['published', 'retired']);
    expect(ids(seen.evidence)).toEqual(['scheduled', 'published', 'retired']);
    expect(ids(seen.topics)).toEqual(['scheduled', 'published', 'retired']);
    expect(ids(seen.guide)).toEqual(['scheduled', 'published', 'retired']);
  });

  test('keeps of a withdrawn entry its address and the reason, nothing of its words', () => {
    expect(seen.withdrawn[0]).toEqual({ collection: 'posts', id: 'withdrawn', changes });
    expect(seen.withdrawn.map(({ collection }) => collection)).toEqual([
      'posts',
      'evidence',
      'topics',
      'guide',
    ]);
    expect(JSON.stringify(seen.withdrawn)).not.toMatch(/SECRET|plain sentence/);
  });

  test('leaves the library itself as it is', () => {
    expect(library.posts).toHaveLength(5);
    expect(library.withdrawn).toEqual([]);
  });
});
