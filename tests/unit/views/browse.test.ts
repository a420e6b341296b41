import { expect, test } from 'vitest';
import { toBrowsePage } from '#views/browse.ts';
import { makeGraph, makePost, makeWriter } from '../../fixtures/make.ts';

test('a post that a writer wrote, and that tells of what they wrote elsewhere, stands under them once', () => {
  const writer = makeWriter();
  const post = makePost({
    data: { writers: [writer.id], credits: [{ writer: writer.id, role: 'reported' }] },
  });
  const byWriter = toBrowsePage(makeGraph({ writers: [writer], posts: [post] })).groups.find(
    ({ anchor }) => anchor === 'writer',
  );
  expect(byWriter?.lists.find(({ title }) => title === writer.data.name)?.links).toHaveLength(1);
});
