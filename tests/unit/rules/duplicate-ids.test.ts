import { describe, expect, test } from 'vitest';
import { findProblems } from '#rules/index.ts';
import {
  makeConflict,
  makeFact,
  makeLibrary,
  makeRecord,
  makeReference,
  makeTerm,
  makeWriter,
} from '../../fixtures/make.ts';

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
  ])('is named: %s', (_name, parts) => {
    expect(find(parts).rules).toEqual(['duplicate-id']);
  });
});

test('a writer may not be called as <Passage by> calls several', () => {
  expect(find({ writers: [makeWriter(), makeWriter({ id: 'some' })] }).words).toContain(
    'cannot have the id "some"',
  );
});
