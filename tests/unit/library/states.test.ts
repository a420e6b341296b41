import { describe, expect, test } from 'vitest';
import { today } from '#lib/dates.ts';
import { findVisibility, toPreview, toProposed, toPublic } from '#library/states.ts';
import {
  makeGuide,
  makeLibrary,
  makeNote,
  makePost,
  makeRecord,
  makeResponse,
  makeTopic,
} from '../../fixtures/make.ts';

describe('how an entry is seen', () => {
  const DAY = '2026-06-15';
  test.each([
    [{ state: 'draft' }, 'hidden'],
    [{ state: 'draft', published: '2026-01-01' }, 'hidden'],
    [{ state: 'draft', published: '2026-01-01', embargoedUntil: '2026-02-01' }, 'hidden'],
    [{ state: 'scheduled', published: '2026-06-16' }, 'hidden'],
    [{ state: 'scheduled', published: '2026-06-15' }, 'listed'],
    [{ state: 'scheduled', published: '2026-06-14' }, 'listed'],
    [{ state: 'scheduled', date: '2026-06-16' }, 'hidden'],
    [{ state: 'scheduled', embargoedUntil: '2026-06-15' }, 'listed'],
    [{ state: 'scheduled' }, 'hidden'],
    [{ state: 'published' }, 'listed'],
    [{ state: 'published', published: '2026-06-15' }, 'listed'],
    [{ state: 'published', published: '2026-06-16' }, 'hidden'],
    [{ state: 'published', embargoedUntil: '2026-06-16' }, 'hidden'],
    [{ state: 'published', published: '2026-01-01', embargoedUntil: '2026-06-16' }, 'hidden'],
    [{ state: 'published', published: '2026-06-16', embargoedUntil: '2026-01-01' }, 'hidden'],
    [{ state: 'published', embargoedUntil: '2026-06-15' }, 'listed'],
    [{ state: 'retired', published: '2020-01-01' }, 'unlisted'],
    [{ state: 'retired', embargoedUntil: '2026-06-16' }, 'hidden'],
    [{ state: 'withdrawn', published: '2020-01-01' }, 'gone'],
    [{ state: 'withdrawn', published: '2026-06-16' }, 'hidden'],
    [{ state: 'withdrawn', embargoedUntil: '2026-06-16' }, 'hidden'],
  ] as const)('%j: %s', (data, visibility) => {
    expect(findVisibility(data, DAY)).toBe(visibility);
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
  // A day in the future for what is scheduled, and a published entry under embargo.
  const each = [
    ...states.map((state) => ({ id: state, data: state === 'scheduled' ? { state, embargoedUntil: '2099-01-01' } : { state } })),
    { id: 'embargoed', data: { state: 'published' as const, embargoedUntil: '2026-06-16' } },
  ]; // prettier-ignore
  const library = makeLibrary({
    posts: each.map(({ id, data }) => makePost({ id, data: { ...data, changes, title: 'SECRET' } })),
    evidence: each.map(makeRecord),
    topics: each.map(makeTopic),
    guide: each.map(makeGuide),
    notes: each.map(({ id, data }) => makeNote({ id, data: { ...data, post: 'published' } })),
  });
  const seen = toPublic(library, '2026-06-15');
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

  test.each(['posts', 'evidence', 'topics', 'guide', 'notes'] as const)(
    'holds of %s what readers may see, by address at least',
    (collection) => {
      expect(ids(seen[collection])).toEqual(['published', 'retired']);
      expect(ids(toPublic(library, '2026-06-16')[collection])).toEqual(['published', 'retired', 'embargoed']);
      expect(ids(toPublic(library, '2099-01-01')[collection])).toEqual([
        'scheduled',
        'published',
        'retired',
        'embargoed',
      ]);
    },
  );

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

  test('leaves out notes on posts that nobody sees', () => {
    const notes = each.map(({ id }) => makeNote({ id: `on-${id}`, data: { post: id } }));
    expect(ids(toPublic({ ...library, notes }, '2026-06-15').notes)).toEqual(['on-published', 'on-retired']);
  });

  test('is shown to those who write with drafts and what is to come, and without what was withdrawn', () => {
    const preview = toPreview(library);
    for (const collection of ['posts', 'evidence', 'topics', 'guide', 'notes'] as const)
      expect(ids(preview[collection])).toEqual(['draft', 'scheduled', 'published', 'retired', 'embargoed']);
    expect(preview.withdrawn).toEqual(seen.withdrawn);
    const responses = [makeResponse({ data: { state: 'draft', post: 'draft' } })];
    expect(ids(toPreview({ ...library, responses }).responses)).toEqual(['a-letter']);
  });

  test('is shown to those who look at a change with the drafts that it touches, and nothing else that is hidden', () => {
    const post = (
      id: string,
      data: { state: 'draft' | 'scheduled'; published?: string; embargoedUntil?: string },
    ) => makePost({ id, data });
    const drafts = [
      post('proposed', { state: 'draft', published: '2026-01-10' }),
      post('proposed-for-later', { state: 'draft', published: '2027-01-10' }),
      post('proposed-under-embargo', { state: 'draft', embargoedUntil: '2027-01-10' }),
      post('proposed-scheduled', { state: 'scheduled', published: '2027-01-10' }),
      post('another', { state: 'draft', published: '2026-01-10' }),
    ];
    const library = makeLibrary({ posts: drafts });
    const files = new Set(drafts.filter(({ id }) => id.startsWith('proposed')).map(({ file }) => file));
    const shown = toProposed(library, files, '2026-06-15').posts;
    expect(shown.map(({ id, data: { published } }) => [id, published])).toEqual([
      ['proposed', '2026-01-10'],
      ['proposed-for-later', '2026-06-15'],
    ]);
    expect(toProposed(library, new Set(), '2026-06-15')).toEqual(toPublic(library, '2026-06-15'));
    expect(drafts[0]?.data.state).toBe('draft');
  });

  test('leaves the library itself as it is', () => {
    expect(library.posts).toHaveLength(6);
    expect(library.withdrawn).toEqual([]);
  });
});

describe('a writer', () => {
  const original = {
    title: 'Elsewhere',
    writers: [{ name: 'Robin', writer: 'robin-example' }],
    date: '2025-07-17',
    address: 'https://blog.example/x',
    reference: 'invented-page',
  };
  const hidden = makePost({ id: 'hidden', data: { state: 'draft' } });
  const withdrawn = makePost({ id: 'gone', data: { state: 'withdrawn' } });
  const others = { writers: ['editors'] };
  const by = { name: 'Robin Example', writer: 'robin-example' };
  const letter = makeResponse({ data: { by } });
  const isSeen = (parts: Parameters<typeof makeLibrary>[0]) =>
    toPublic(makeLibrary({ posts: [hidden], ...parts }), '2026-06-15').writers.length > 0;

  test('whose texts are all hidden is hidden with them', () => {
    expect(isSeen({})).toBe(false);
    expect(isSeen({ evidence: [makeRecord({ data: { state: 'draft' } })] })).toBe(false);
    expect(isSeen({ responses: [makeResponse({ data: { by, state: 'draft' } })] })).toBe(false);
    expect(isSeen({ responses: [makeResponse({ data: { by, post: 'hidden' } })] })).toBe(false);
  });

  test.each([
    ['of nothing yet', { posts: [] }],
    ['of a post', { posts: [hidden, makePost()] }],
    ['of a retired post', { posts: [hidden, makePost({ data: { state: 'retired' } })] }],
    ['of a withdrawn post, as the address of a page is kept', { posts: [hidden, withdrawn] }],
    ['told of in a reading note', { posts: [hidden, makePost({ data: { ...others, kind: 'reading-note', original } })] }],
    ['of a record', { evidence: [makeRecord()] }],
    ['of a letter', { posts: [hidden, makePost({ data: others })], responses: [letter] }],
    ['of a note', { posts: [hidden, makePost({ data: others })], notes: [makeNote()] }],
  ] as const)('%s is seen', (_name, parts) => {
    expect(isSeen(parts)).toBe(true);
  }); // prettier-ignore
});

describe('responses as readers may see them', () => {
  const states = ['draft', 'scheduled', 'published', 'retired', 'withdrawn'] as const;
  const changes = [{ date: '2026-02-01', kind: 'withdrawn' as const, what: 'At the reader’s wish.' }];
  const by = { name: 'Robin Example', writer: 'robin-example' };
  const see = (...made: readonly Parameters<typeof makeResponse>[0][]) => {
    const posts = states.map((state) => makePost({ id: `${state}-post`, data: { state } }));
    const responses = made.map((one) => makeResponse(one));
    const seen = toPublic(makeLibrary({ posts, responses }), '2026-06-15');
    return {
      seen: seen.responses.map(({ id }) => id),
      stubs: seen.withdrawnResponses,
    };
  };

  test.each(states)('follow their own state under a post that is published: %s', (state) => {
    const post = 'published-post';
    const published = state === 'scheduled' ? '2099-01-01' : '2026-01-20';
    const { seen, stubs } = see({ id: 'a', data: { post, state, published, changes } });
    expect(seen).toEqual(state === 'published' || state === 'retired' ? ['a'] : []);
    expect(stubs).toMatchObject(state === 'withdrawn' ? [{ id: 'a', post, changes }] : []);
  });

  test.each(states)('go with their post: %s', (state) => {
    const post = `${state}-post`;
    const isSeen = ['scheduled', 'published', 'retired'].includes(state);
    const { seen, stubs } = see({ id: 'a', data: { post } }, { id: 'b', data: { post, state: 'withdrawn' } });
    expect(seen).toEqual(isSeen ? ['a'] : []);
    expect(stubs.map(({ id }) => id)).toEqual(isSeen ? ['b'] : []);
  });

  test.each(states)('that reply go with the letter they answer: %s', (state) => {
    const post = 'published-post';
    const published = state === 'scheduled' ? '2099-01-01' : '2026-01-20';
    const { seen, stubs } = see(
      { id: 'a', data: { post, state, published } },
      { id: 'b', data: { post, answers: 'a', by } },
      { id: 'c', data: { post, answers: 'a', by, state: 'withdrawn' } },
    );
    const isSeen = state === 'published' || state === 'retired';
    expect(seen).toEqual(isSeen ? ['a', 'b'] : []);
    expect(stubs.map(({ id }) => id)).toEqual(isSeen ? ['c'] : state === 'withdrawn' ? ['a'] : []);
  });
});
