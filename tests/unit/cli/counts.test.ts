import { expect, test } from 'vitest';
import { countPlaywright, countStep, countVitest } from '../../../cli/testing/counts.mjs';

test('a file that could not be loaded counts as one failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
    ],
  };
  expect(countVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

test('a flaky test counts as failed', () => {
  const report = { stats: { expected: 2, unexpected: 0, flaky: 1, skipped: 1 }, errors: [] };
  expect(countPlaywright(report)).toEqual({ passed: 2, failed: 1, skipped: 1 });
});

test('a step that ends badly never passes', () => {
  expect(countStep(1, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(countStep(1, { passed: 5, failed: 0, skipped: 0 })).toEqual({ passed: 5, failed: 1, skipped: 0 });
  expect(countStep(0, undefined)).toEqual({ passed: 1, failed: 0, skipped: 0 });
});
