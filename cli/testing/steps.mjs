import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runNpm } from '../setup/run.mjs';
import { countPlaywright, countStep, countVitest } from './counts.mjs';
import { findSecret } from './find-secret.mjs';

/** @typedef {{ counts: import('./counts.mjs').Counts, output: string }} StepResult */

/** A made-up secret that stands in the environment of every build here; it must not come out anywhere. */
const CANARY = `canary-${Math.random().toString(36).slice(2)}`;

/**
 * Runs an npm script that is one test in itself.
 * @param {string} script
 * @returns {Promise<StepResult>}
 */
export async function runPlain(script) {
  const { code, output } = await runNpm(['run', '--silent', script]);
  return { counts: countStep(code, undefined), output };
}

/**
 * Runs an npm script that is a Vitest run, and counts its tests.
 * @param {string} script
 * @returns {Promise<StepResult>}
 */
export async function runVitest(script) {
  const report = freshReport(script);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runNpm(['run', '--silent', script, '--', ...reporters]);
  return { counts: countStep(code, readCounts(report, countVitest)), output };
}

/**
 * Runs an npm script that is a Playwright run, and counts its tests.
 * @param {string} script
 * @param {string} browser
 * @returns {Promise<StepResult>}
 */
export async function runPlaywright(script, browser) {
  const report = freshReport(script);
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, CHROMIUM_PATH: browser };
  const { code, output } = await runNpm(['run', '--silent', script, '--', '--reporter=list,json'], env);
  return { counts: countStep(code, readCounts(report, countPlaywright)), output };
}

/**
 * Builds into an emptied folder and looks for the made-up secret in the log and in every file.
 * A folder that is not right is removed, so that no browser test runs on it.
 * @param {string} script
 * @param {string} folder
 * @returns {Promise<StepResult>}
 */
export async function runBuild(script, folder) {
  rmSync(folder, { recursive: true, force: true });
  const { code, output } = await runNpm(['run', '--silent', script], { MIDSTREAM_CANARY: CANARY });
  const places = code === 0 ? findSecret(folder, CANARY) : [];
  if (output.includes(CANARY)) places.push('the build log');
  const warning = output.split('\n').find((line) => /\[WARN\]/i.test(line));
  const problems = [
    ...(code === 0 ? [] : ['The build failed.']),
    ...(places.length > 0 ? [`A secret of the environment stands in ${places.join(', ')}.`] : []),
    ...(warning === undefined ? [] : [`The build warned: ${warning}`]),
  ];
  if (problems.length > 0) rmSync(folder, { recursive: true, force: true });
  return { counts: countStep(problems.length, undefined), output: [output, ...problems].join('\n') };
}

/** @param {string} script */
function freshReport(script) {
  const path = `.cache/test/${script.replace(':', '-')}.json`;
  rmSync(path, { force: true });
  return path;
}

/**
 * @template Report
 * @param {string} path
 * @param {(report: Report) => import('./counts.mjs').Counts} count
 */
function readCounts(path, count) {
  if (!existsSync(path)) return undefined;
  /** @type {unknown} */
  const report = JSON.parse(readFileSync(path, 'utf8'));
  return count(/** @type {Report} */ (report));
}
