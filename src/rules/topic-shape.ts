import type { Problem } from '#lib/problem.ts';
import type { LooseLibrary } from '#library/types.ts';
import { TOPIC_HEADINGS } from '#schemas/topic.ts';
import { problemAt, type LooseRule } from './rule.ts';

type Topic = LooseLibrary['topics'][number];

/** Topics that lack one of the four headings or have words above them, and topics that share a stone. */
export const topicShape: LooseRule = ({ topics }) =>
  topics.flatMap((topic) => [
    ...(topic.hasFaultyText ? [] : [...findWordsAbove(topic), ...findWrongHeadings(topic)]),
    ...findTwin(topic, topics),
  ]);

function findWordsAbove(topic: Topic): Problem[] {
  const [first] = topic.prose.blocks;
  if (!first || first.heading) return [];
  const problem = problemAt(
    topic,
    '',
    'topic',
    'Words stand above the first heading, where no page shows them.',
    'Put them under one of the headings, or into the short answer.',
  );
  return [{ ...problem, line: first.line }];
}

function findWrongHeadings(topic: Topic): Problem[] {
  const found = topic.prose.headings.filter(({ depth }) => depth === 2).map(({ text }) => text);
  if (found.join('|') === TOPIC_HEADINGS.join('|')) return [];
  return [
    problemAt(
      topic,
      '',
      'topic',
      `The headings of level 2 are “${found.join('”, “')}”.`,
      `They must be, in this order: ${TOPIC_HEADINGS.join(' · ')}.`,
    ),
  ];
}

/** The first other topic with the same stone. */
function findTwin(topic: Topic, topics: readonly Topic[]): Problem[] {
  const { stone } = topic.data;
  const twin = topics.find(({ id, data }) => id !== topic.id && data.stone === stone);
  if (stone === undefined || !twin) return [];
  return [
    problemAt(
      topic,
      'stone',
      'topic',
      `The topic "${twin.id}" has the same stone.`,
      'Give it another number from 1 to 12.',
    ),
  ];
}
