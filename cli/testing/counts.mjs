/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Gives the counts of a Vitest JSON report. A file that could not be loaded has no tests and counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Gives the counts of a Playwright JSON report. A flaky test, which passed only when repeated, counts as failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * Gives the counts of a step from its exit code and, where it wrote one, its report. A step without a report is one test.
 * A step that ended badly without a failed test counts as one failure, so that nothing fails silently.
 * @param {number} code
 * @param {Counts | undefined} reported
 * @returns {Counts}
 */
export function countStep(code, reported) {
  if (reported === undefined) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  return code !== 0 && reported.failed === 0 ? { ...reported, failed: 1 } : reported;
}
