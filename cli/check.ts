import { appendFileSync } from 'node:fs';
import { isError } from '#lib/problem.ts';
import { contentRoot } from '#library/index.ts';
import { openKept, toKeptPath } from '#library/kept-on-disk.ts';
import { checkContent } from './check/check-content.ts';
import { mendFiles } from './check/mend.ts';
import { toAnnotations, toSummary } from './check/github.ts';
import { readOptions, USAGE } from './check/options.ts';
import { toJson, toLines } from './check/print.ts';

/** Checks the content and prints every problem. Ends with code 1 when there is an error, with 2 when it was not understood. */
const options = readOptions(process.argv.slice(2));
if ('fault' in options) {
  process.stderr.write(`${options.fault}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  // With JSON and annotations other programs read along.
  const mended = options.fix ? mendFiles(contentRoot, options.files) : [];
  if (options.format === 'lines') for (const line of mended) process.stdout.write(`${line}\n`);
  const report = checkContent(contentRoot, options.files, openKept(toKeptPath(contentRoot)));
  process.stdout.write({ lines: toLines, json: toJson, github: toAnnotations }[options.format](report));
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (options.format === 'github' && summary) appendFileSync(summary, toSummary(report));
  process.exitCode = report.problems.some(isError) ? 1 : 0;
}
