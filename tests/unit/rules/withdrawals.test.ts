import { expect, test } from 'vitest';
import { withdrawals } from '#rules/withdrawals.ts';
import { makeGuide, makeLibrary, makePost, makeRecord, makeTopic } from '../../fixtures/make.ts';

const state = 'withdrawn';
const said = [{ date: '2026-03-03', kind: 'withdrawn' as const, what: 'The writer asked for it.' }];
const other = [{ date: '2026-03-03', kind: 'typo' as const, what: 'A comma was moved.' }];

test('every withdrawn text has to say when and why', () => {
  const library = makeLibrary({
    posts: [makePost({ data: { state, changes: other } }), makePost({ id: 'kept' })],
    evidence: [makeRecord({ data: { state } })],
    topics: [makeTopic({ data: { state } })],
    guide: [makeGuide({ data: { state } })],
  });
  const found = withdrawals(library);
  expect(found.map(({ file }) => file)).toEqual([
    'content/posts/first-week.mdx',
    'content/evidence/example-2018.mdx',
    'content/topics/resting.mdx',
    'content/guide/what-it-is.mdx',
  ]);
  expect(found[0]?.message).toBe('The text is withdrawn, and its changes do not say when and why.');
});

test('one that says so is sound', () => {
  const library = makeLibrary({ posts: [makePost({ data: { state, changes: [...other, ...said] } })] });
  expect(withdrawals(library)).toEqual([]);
});
