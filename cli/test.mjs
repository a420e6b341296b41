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
  // A browser is fetched while the steps run that need none.
  const browser = ensureBrowser();
  browser.catch(() => undefined);
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
 * The steps, in groups. Two of a group run side by side, because each of it keeps one processor busy: the longest come first.
 * Both builds write to one folder of types, so that they wait for those who read it.
 * @param {Promise<string>} browser
 * @returns {Step[][]}
 */
function stepsWith(browser) {
  const plain = ['lint', 'types'].map((name) => ({ name, run: () => runPlain(name) }));
  const tests = ['test:unit', 'test:content'].map((name) => ({ name, run: () => runVitest(name) }));
  const builds = [{ name: 'build', run: () => runBuild('build', 'dist') }];
  if (existsSync('tests/fixtures/site'))
    builds.push({ name: 'build:fixture', run: () => runBuild('build:fixture', 'dist-fixture') });
  return [
    [...plain, ...tests, { name: 'format', run: () => runPlain('format') }],
    builds,
    // These keep both processors busy by themselves.
    ...['test:a11y', 'test:e2e'].map((name) => [
      { name, run: async () => runPlaywright(name, await browser) },
    ]),
  ];
}

/**
 * Runs the groups one after another, also after a failure, and gives the sums.
 * @param {readonly (readonly Step[])[]} groups
 * @returns {Promise<Sum>}
 */
async function runAll(groups) {
  const sum = { passed: 0, failed: 0 };
  for (const group of groups) {
    const waiting = [...group];
    const runNext = async () => {
      for (let step = waiting.shift(); step; step = waiting.shift()) {
        const { passed, failed } = await runStep(step);
        sum.passed += passed;
        sum.failed += failed;
      }
    };
    await Promise.all([runNext(), runNext()]);
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
