import { expect, test } from 'vitest';
import { repeatedFigures } from '#rules/repeated-figures.ts';
import { NOTHING_KNOWN } from '../../fixtures/known.ts';
import { makeFact, makeGuide, makeLibrary, makeRecord, makeTopic } from '../../fixtures/make.ts';

const find = (parts: Parameters<typeof makeLibrary>[0]) =>
  repeatedFigures(makeLibrary(parts), NOTHING_KNOWN).map(({ file, rule, message }) => [
    file.replace(/^.*?\//, ''),
    rule,
    /“([^”]*)” in "([^"]*)"/.exec(message)?.slice(1).join(' '),
  ]);

const facts = [makeFact({ value: '3.3%' })];

test('flags a figure of a short answer that the text does not bear out', () => {
  const topic = makeTopic({ data: { answer: 'About 25% rest, and 3.3% walk.' } });
  expect(find({ topics: [topic], facts })).toEqual([
    ['topics/resting.mdx', 'bare-figure', '25% answer'],
    ['topics/resting.mdx', 'bare-figure', '3.3% answer'],
  ]);
});

test('lets a figure pass that the text prints from the ledger, cites, or shows beside itself', () => {
  const page = makeGuide({
    data: { summary: 'Pay rises by 3.3%, to £31,049, in 2026/27.' },
    text: 'It rises by <Fact id="tea-breaks" />, to £31,049<Cite id="invented-page" />.',
  });
  expect(find({ guide: [page], facts })).toEqual([]);
  const topic = makeTopic({ data: { answer: 'It rises by 3.3%.', facts: ['tea-breaks'] } });
  expect(find({ topics: [topic], facts })).toEqual([]);
});

test('flags a figure of a message in brief that no finding holds, on its line', () => {
  const record = makeRecord({
    data: { brief: ['Some 40% rested.', 'Some did not.'], summary: 'A study of 90.' },
  });
  expect(find({ evidence: [record] })).toEqual([
    ['evidence/example-2018.mdx', 'bare-figure', '90 summary'],
    ['evidence/example-2018.mdx', 'bare-figure', '40% brief.0'],
  ]);
});

test('lets a figure pass that stands in the findings, the sample, the design or the limits', () => {
  const record = makeRecord({
    data: {
      summary: 'A study of 1,543 replies.',
      brief: ['Some 31 to 39% rested.', 'In 12 places.', 'About 20% did not answer.'],
      sample: {
        number: 1543,
        unit: 'replies',
        population: 'Walkers',
        place: 'not stated',
        period: 'not stated',
      },
      design: { kind: 'survey', text: 'They asked in 12 places.' },
      findings: [{ id: 'rest', text: 'Between 31% and 39% rested.', topics: ['resting'], basis: 'abstract' }],
      limits: [{ text: 'Of those asked, 20% did not answer.', by: 'midstream' }],
    },
  });
  expect(find({ evidence: [record] })).toEqual([]);
});
