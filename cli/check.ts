import { sortProblems, toLine } from '#lib/problem.ts';
import { contentRoot } from '#library/index.ts';
import { readLibrary } from '#library/read.ts';
import { findProblems } from '#rules/index.ts';

/** Checks all content and prints every problem. Ends with code 1 when there is an error. */
const { library, problems: faults, faulty } = readLibrary(contentRoot);
const problems = sortProblems([...faults, ...findProblems(library, faults, faulty)]);
const errors = problems.filter(({ level }) => level === 'error').length;

for (const problem of problems) process.stdout.write(`${toLine(problem)}\n`);
const entries =
  library.posts.length +
  library.writers.length +
  library.evidence.length +
  library.topics.length +
  library.guide.length +
  library.responses.length;
const advice = problems.length - errors;
process.stdout.write(
  `${entries} texts read: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice.\n`,
);
process.exitCode = errors > 0 ? 1 : 0;
