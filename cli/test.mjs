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

/** @typedef {{ passed: number, failed: number }} Sum */

/**
 * The steps, in groups. What stands in one group runs side by side, because each of it keeps one processor busy.
 * @param {string} browser
 * @returns {Step[][]}
 */
function stepsWith(browser) {
  const fixture = existsSync('tests/fixtures/site');
  return [
    ['format', 'lint', 'types'].map((name) => ({ name, run: () => runPlain(name) })),
    ...['test:unit', 'test:content'].map((name) => [{ name, run: () => runVitest(name) }]),
    [{ name: 'build', run: () => runBuild('build', 'dist') }],
    ...(fixture ? [[{ name: 'build:fixture', run: () => runBuild('build:fixture', 'dist-fixture') }]] : []),
    ...['test:e2e', 'test:a11y'].map((name) => [{ name, run: () => runPlaywright(name, browser) }]),
  ];
}

/**
 * Runs the groups one after another, also after a failure, and gives the sums.
 * @param {readonly (readonly Step[])[]} groups
 * @returns {Promise<Sum>}
 */
async function runAll(groups) {
  const sum = { passed: 0, failed: 0 };
  for (const group of groups)
    for (const { passed, failed } of await Promise.all(group.map(runStep))) {
      sum.passed += passed;
      sum.failed += failed;
    }
  return sum;
}

/**
 * Runs one step, prints its line and, after a failure, what it said.
 * @param {Step} step
 * @returns {Promise<Sum>}
 */
async function runStep({ name, run }) {
  const start = performance.now();
  const { counts, output } = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (counts.failed > 0) process.stdout.write(`${output.trimEnd()}\n`);
  process.stdout.write(`${toLine(name, seconds, counts)}\n`);
  return counts;
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
