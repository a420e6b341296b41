import { TOPIC_HEADINGS } from '#schemas/topic.ts';
import { problemAt, type LooseRule } from './rule.ts';

/** Topics that lack one of the four headings or have words above them, and topics that share a stone. */
export const topicShape: LooseRule = (library) =>
  library.topics.flatMap((topic) => {
    const found = topic.prose.headings.filter(({ depth }) => depth === 2).map(({ text }) => text);
    const shaped = topic.hasFaultyText || found.join('|') === TOPIC_HEADINGS.join('|');
    const twin = library.topics.find(
      (other) =>
        topic.data.stone !== undefined && other.id !== topic.id && other.data.stone === topic.data.stone,
    );
    const stray = topic.hasFaultyText ? undefined : topic.prose.blocks[0];
    return [
      ...(stray && !stray.heading
        ? [
            {
              ...problemAt(
                topic,
                '',
                'topic',
                'Words stand above the first heading, where no page shows them.',
                'Put them under one of the headings, or into the short answer.',
              ),
              line: stray.line,
            },
          ]
        : []),
      ...(shaped
        ? []
        : [
            problemAt(
              topic,
              '',
              'topic',
              `The headings of level 2 are “${found.join('”, “')}”.`,
              `They must be, in this order: ${TOPIC_HEADINGS.join(' · ')}.`,
            ),
          ]),
      ...(twin
        ? [
            problemAt(
              topic,
              'stone',
              'topic',
              `The topic "${twin.id}" has the same stone.`,
              'Give it another number from 1 to 12.',
            ),
          ]
        : []),
    ];
  });
