import { expect, test } from 'vitest';
import { toGuideList, toPostLists, toWriterList } from '#views/lists.ts';
import { makeGraph, makePost } from '../../fixtures/make.ts';

test('a card says its kind, but where the title of the list says it of all', () => {
  const graph = makeGraph({ posts: [makePost()] });
  expect(toGuideList(graph).alike).toBe(true);
  // Posts and writers of one kind stand together by chance, and their kind is said nowhere else.
  expect(toPostLists(graph).some(({ alike }) => alike)).toBe(false);
  expect(toWriterList(graph).alike).toBe(false);
});
