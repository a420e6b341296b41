import { expect, test } from 'vitest';
import { toGuideList, toPostLists, toTopicList, toWriterList } from '#views/lists.ts';
import { makeGraph, makePost, makeTopic } from '../../fixtures/make.ts';

test('a card says its kind, but where the title of the list says it of all', () => {
  const graph = makeGraph({ posts: [makePost()] });
  expect(toGuideList(graph).alike).toBe(true);
  // Posts and writers of one kind stand together by chance, and their kind is said nowhere else.
  expect(toPostLists(graph).some(({ alike }) => alike)).toBe(false);
  expect(toWriterList(graph).alike).toBe(false);
});

test('a topic leads to the parts below its four headings, which no other topic has', () => {
  const topic = makeTopic({ text: '## What research found\n\nA word.\n\n### Who counts\n\nA word.' });
  expect(toTopicList(makeGraph({ topics: [topic] })).topics[0]?.parts).toEqual([
    { label: 'Who counts', to: `/topics/${topic.id}/#who-counts` },
  ]);
});

test('the topics end with the posts for practitioners', () => {
  const posts = [
    makePost({ id: 'a', data: { title: 'For applicants', audience: ['applicants'] } }),
    makePost({ id: 'b', data: { title: 'For both', audience: ['applicants', 'practitioners'] } }),
  ];
  expect(toTopicList(makeGraph({ posts })).posts.map(({ label }) => label)).toEqual(['For both']);
});
