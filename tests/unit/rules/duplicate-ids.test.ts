import { describe, expect, test } from 'vitest';
import { findProblems } from '#rules/index.ts';
import {
  makeChart,
  makeConflict,
  makeFact,
  makeGuide,
  makeLibrary,
  makeRecord,
  makeReference,
  makeTerm,
  makeTopic,
  makeWriter,
} from '../../fixtures/make.ts';
import { TOPIC_TEXT } from '../../fixtures/samples.ts';

type Parts = Parameters<typeof makeLibrary>[0];

function find(parts: Parts) {
  const problems = findProblems(makeLibrary(parts));
  return {
    rules: problems.map(({ rule }) => rule),
    words: problems.map(({ message }) => message).join('\n'),
  };
}

describe('an id that is used twice', () => {
  const finding = { id: 'same', text: 'So.', topics: ['resting'], basis: 'abstract' };
  test.each<[string, Parts]>([
    ['by two references', { references: [makeReference(), makeReference()] }],
    [
      'by a reference and a record',
      { references: [makeReference(), makeReference({ id: 'example-2018' })], evidence: [makeRecord()] },
    ],
    ['by two facts', { facts: [makeFact(), makeFact()] }],
    [
      'by a fact and a disagreement, which share a page',
      { facts: [makeFact()], conflicts: [makeConflict({ id: 'tea-breaks' })] },
    ],
    ['by two terms', { glossary: [makeTerm(), makeTerm()] }],
    ['by two findings of one record', { evidence: [makeRecord({ data: { findings: [finding, finding] } })] }],
    [
      'by a finding and its page',
      { evidence: [makeRecord({ data: { findings: [{ ...finding, id: 'access' }] } })] },
    ],
    ['by two drawings', { facts: [makeFact()], charts: [makeChart(), makeChart()] }],
    [
      'by a fact and a drawing, which share a page',
      { facts: [makeFact()], charts: [makeChart({ id: 'tea-breaks' })] },
    ],
    [
      'by a disagreement and a drawing',
      { facts: [makeFact()], conflicts: [makeConflict()], charts: [makeChart({ id: 'which-breaks' })] },
    ],
    ['by a drawing and a page', { facts: [makeFact()], charts: [makeChart({ id: 'sources' })] }],
    [
      'by a drawing and the page of figures',
      { facts: [makeFact()], charts: [makeChart({ id: 'drawings' })] },
    ],
    [
      'by a drawing and a topic on the page of figures',
      { facts: [makeFact()], charts: [makeChart({ id: 'on-resting' })] },
    ],
  ])('is named: %s', (_name, parts) => {
    expect(find(parts).rules).toEqual(['duplicate-id']);
  });
});

describe('a page that shows a drawing', () => {
  const shown = { data: { charts: ['a-drawing'] } };
  const ledgers = { facts: [makeFact()], charts: [makeChart()] };

  test.each<[string, Parts]>([
    ['in a heading of the guide', { guide: [makeGuide({ ...shown, text: '## A drawing' })] }],
    ['in a former id', { guide: [makeGuide({ ...shown, text: '## A chart {#a-chart #a-drawing}' })] }],
    [
      'in a mark',
      { guide: [makeGuide({ ...shown, text: '<Claim id="a-drawing" status="opinion">So.</Claim>' })] },
    ],
    [
      'in a heading of a topic',
      { topics: [makeTopic({ ...shown, text: `${TOPIC_TEXT}\n\n### A drawing` })] },
    ],
  ])('has its id once: it is named %s', (_name, parts) => {
    const { rules, words } = find({ ...ledgers, ...parts });
    expect(rules).toEqual(['duplicate-id']);
    expect(words).toContain('"#a-drawing"');
  });

  test('may have any other heading, and pages without it that one', () => {
    const guide = [
      makeGuide({ ...shown, text: '## Drawn' }),
      makeGuide({ id: 'two', data: { order: 2 }, text: '## A drawing' }),
    ];
    expect(find({ ...ledgers, guide }).rules).toEqual([]);
  });

  test('that is not there has one fault', () => {
    const guide = [makeGuide({ data: { charts: ['no-drawing'] }, text: '## No drawing' })];
    expect(find({ ...ledgers, guide }).rules).toEqual(['unknown-id']);
  });
});

describe('a record with a finding', () => {
  const data = { findings: [{ id: 'sample', text: 'So.', topics: ['resting'], basis: 'abstract' }] };

  test.each([
    ['in a heading', '## Sample'],
    ['in a former id', '## Who took part {#people #sample}'],
    ['in a mark', '<Claim id="sample" status="opinion">So.</Claim>'],
  ])('has its id once: it is named %s of the comment', (_name, text) => {
    const { rules, words } = find({ evidence: [makeRecord({ data, text })] });
    expect(rules).toEqual(['duplicate-id']);
    expect(words).toContain('"#sample"');
  });

  test('may have any other heading', () => {
    expect(find({ evidence: [makeRecord({ data, text: '## Who took part' })] }).rules).toEqual([]);
  });
});

test('a writer may not be called as <Passage by> calls several', () => {
  expect(find({ writers: [makeWriter(), makeWriter({ id: 'some' })] }).words).toContain(
    'cannot have the id "some"',
  );
});
