import { describe, expect, test } from 'vitest';
import { toPublic } from '#library/states.ts';
import { buildGraph } from '#graph/build.ts';
import { toCorrectionEntries, toCorrectionsPage } from '#views/corrections.ts';
import { makeLibrary, makePost, makeRecord, TODAY } from '../../fixtures/make.ts';

const changes = [
  { date: '2026-02-01', kind: 'correction' as const, what: 'It was four, not five.' },
  { date: '2026-02-01', kind: 'clarification' as const, what: 'It says which four.' },
  { date: '2026-02-02', kind: 'typo' as const, what: 'A comma was moved.' },
];
const gone = {
  state: 'withdrawn' as const,
  title: 'SECRET title',
  changes: [
    { date: '2026-01-20', kind: 'correction' as const, what: 'SECRET was set right.' },
    { date: '2026-03-03', kind: 'withdrawn' as const, what: 'The writer asked for it.' },
  ],
};
const library = makeLibrary({
  posts: [makePost({ data: { changes } }), makePost({ id: 'secret-slug', data: gone })],
  evidence: [makeRecord({ id: 'secret-record', data: gone })],
});
const graph = buildGraph(toPublic(library, TODAY), TODAY);
const { changes: lines } = toCorrectionsPage(graph);
const items = toCorrectionEntries(graph).map(({ toItem }) => toItem());

describe('a change', () => {
  test('has an anchor of its own, also beside another of the same day', () => {
    expect(lines.filter(({ page }) => page.to).map(({ anchor }) => anchor)).toEqual([
      'posts-first-week-2026-02-02',
      'posts-first-week-2026-02-01-2',
      'posts-first-week-2026-02-01',
    ]);
  });

  test('is in the feed with an id that no other has, unless it is a slip of the pen', () => {
    expect(items.map(({ title }) => title)).not.toContain('Typo: My first week');
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.find(({ title }) => title === 'Clarification: My first week')).toMatchObject({
      link: expect.stringMatching(/\/posts\/first-week\/#changes$/) as string,
      published: '2026-02-01',
      summary: 'It says which four.',
    });
  });

  test('keeps its anchor when a later one comes', () => {
    const more = [...changes, { date: '2026-02-02', kind: 'note' as const, what: 'Looked at again.' }];
    const later = buildGraph(
      toPublic(makeLibrary({ posts: [makePost({ data: { changes: more } })] }), TODAY),
      TODAY,
    );
    const anchors = toCorrectionsPage(later).changes.map(({ anchor }) => anchor);
    expect(anchors).toEqual(
      expect.arrayContaining(lines.filter(({ page }) => page.to).map(({ anchor }) => anchor)),
    );
  });
});

test('a change keeps its anchor when the file is renamed', () => {
  const renamed = makePost({ id: 'a-week', data: { changes, formerIds: ['first-week'] } });
  const later = buildGraph(toPublic(makeLibrary({ posts: [renamed] }), TODAY), TODAY);
  expect(toCorrectionsPage(later).changes[0]?.anchor).toBe('posts-first-week-2026-02-02');
});

describe('a withdrawal', () => {
  test('is told with its day and its reason', () => {
    expect(lines.filter(({ page }) => !page.to)).toMatchObject([
      {
        date: { iso: '2026-03-03' },
        kind: 'withdrawn',
        what: 'The writer asked for it.',
        page: { label: 'a post' },
      },
      { date: { iso: '2026-03-03' }, kind: 'withdrawn', page: { label: 'an evidence record' } },
    ]);
    expect(items.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Withdrawn: a post', 'Withdrawn: an evidence record']),
    );
  });

  test('says neither the title, nor the address, nor what was changed before', () => {
    expect(JSON.stringify([lines, items])).not.toMatch(/secret/i);
  });

  test('has an id of its own that stays', () => {
    const ids = items.filter(({ title }) => title.startsWith('Withdrawn')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/:corrections\/withdrawn-2026-03-03-[0-9a-f]{8}$/);
  });
});
