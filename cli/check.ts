import { appendFileSync } from 'node:fs';
import { isError, sortProblems } from '#lib/problem.ts';
import { contentRoot } from '#library/index.ts';
import { readLibrary } from '#library/read.ts';
import { findAllProblems } from '#rules/index.ts';
import { allEntries } from '#rules/rule.ts';
import { findAdvice } from './check/advice.ts';
import { toAnnotations, toSummary } from './check/github.ts';
import { readOptions, USAGE, type Options } from './check/options.ts';
import { toJson, toLines, type Report } from './check/print.ts';
import { toWanted } from './check/wanted.ts';

/** Checks the content and prints every problem. Ends with code 1 when there is an error, with 2 when it was not understood. */
const options = readOptions(process.argv.slice(2));
if ('fault' in options) {
  process.stderr.write(`${options.fault}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  const report = check(options);
  process.stdout.write({ lines: toLines, json: toJson, github: toAnnotations }[options.format](report));
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (options.format === 'github' && summary) appendFileSync(summary, toSummary(report));
  process.exitCode = report.problems.some(isError) ? 1 : 0;
}

function check({ files }: Options): Report {
  const wanted = toWanted(contentRoot, files);
  const reading = readLibrary(contentRoot);
  const problems = [
    ...wanted.problems,
    ...findAllProblems(reading).filter(({ file }) => wanted.has(file)),
    ...findAdvice(contentRoot, reading.library, wanted.has),
  ];
  return { problems: sortProblems(problems), texts: allEntries(reading.library).length };
}
