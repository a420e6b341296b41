import { expect, test } from 'vitest';
import { bareFigures } from '#rules/bare-figures.ts';
import { readProse } from '#prose/parse.ts';
import { NOTHING_KNOWN } from '../../fixtures/known.ts';
import { makeLibrary, makeTopic } from '../../fixtures/make.ts';

function find(text: string): string[] {
  const topic = { ...makeTopic(), prose: readProse(text, 'content/topics/x.mdx', 9).prose };
  return bareFigures(makeLibrary({ topics: [topic] }), NOTHING_KNOWN).map(
    ({ line, message }) => `${line} ${/“([^”]*)”/.exec(message)?.[1] ?? ''}`,
  );
}

test.each([
  ['a share', 'About 25% left.', ['9 25%']],
  ['money', 'It pays £31,049 a year.', ['9 £31,049']],
  ['thousands', 'There were 10,500 posts.', ['9 10,500']],
  ['a decimal', 'They saw 7.5 a day.', ['9 7.5']],
  ['a figure in the second paragraph', 'Nobody knows.\n\nAsked were 212 people.', ['11 212']],
])('flags %s without a source', (_name, text, expected) => {
  expect(find(text)).toEqual(expected);
});

test.each([
  ['a figure of the ledger', 'About <Fact id="a" /> left.'],
  ['a cited sentence', 'About 25% left<Cite id="a" />.'],
  ['years and days', 'It began on 17 July 2021, in 2021/22 and by 2015.'],
  ['bands, steps and questionnaires', 'Band 5 at step 2 uses the PHQ-9 and ST0568.'],
  ['one-digit numbers', 'Two or 3 people.'],
  ['a table with its figures from the ledger', '| a | b |\n|---|---|\n| x | <Fact id="a" /> |'],
])('lets %s pass', (_name, text) => {
  expect(find(text)).toEqual([]);
});

test('does not let a citation cover the sentence after it', () => {
  expect(find('Some left<Cite id="a" />. Others, 40%, stayed.')).toEqual(['9 40%']);
});
