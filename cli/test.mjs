// `npm test`: every check there is, from a fresh clone. Plain JavaScript without packages, because it runs before anything
// is installed and on the machine's own Node.
import { existsSync } from 'node:fs';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './setup/browser.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { runBuild, runPlain, runPlaywright, runVitest } from './testing/steps.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));

try {
  await ensureInstalled();
  const browser = await ensureBrowser();
  const { passed, failed } = await runAll(stepsWith(browser));
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** @typedef {{ name: string, run: () => Promise<import('./testing/steps.mjs').StepResult> }} Step */

/**
 * @param {string} browser
 * @returns {Step[]}
 */
function stepsWith(browser) {
  const fixture = existsSync('tests/fixtures/site');
  return [
    ...['format', 'lint', 'types'].map((name) => ({ name, run: () => runPlain(name) })),
    ...['test:unit', 'test:content'].map((name) => ({ name, run: () => runVitest(name) })),
    { name: 'build', run: () => runBuild('build', 'dist') },
    ...(fixture ? [{ name: 'build:fixture', run: () => runBuild('build:fixture', 'dist-fixture') }] : []),
    ...['test:e2e', 'test:a11y'].map((name) => ({ name, run: () => runPlaywright(name, browser) })),
  ];
}

/**
 * Runs the steps one after another, also after a failure, and gives the sums.
 * @param {readonly Step[]} steps
 */
async function runAll(steps) {
  const sum = { passed: 0, failed: 0 };
  for (const { name, run } of steps) {
    const start = performance.now();
    const { counts, output } = await run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    if (counts.failed > 0) process.stdout.write(`${output.trimEnd()}\n`);
    process.stdout.write(`${toLine(name, seconds, counts)}\n`);
  }
  return sum;
}

/**
 * @param {string} name
 * @param {string} seconds
 * @param {import('./testing/counts.mjs').Counts} counts
 */
function toLine(name, seconds, { passed, failed, skipped }) {
  const parts = [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])];
  return `${failed === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(14)} ${seconds.padStart(6)} s  ${parts.join(', ')}`;
}
