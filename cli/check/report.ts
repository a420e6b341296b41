import { sortProblems } from '#lib/problem.ts';
import { toAdvice } from './advice.ts';
import type { Hints } from './hints.ts';
import type { Report } from './print.ts';
import type { ContentRead } from './read-content.ts';
import type { Wanted } from './wanted.ts';

/** What a check says of the wanted files. */
export function toReport(wanted: Wanted, read: ContentRead, hints: Hints): Report {
  const problems = [
    ...wanted.problems,
    ...read.problems.filter(({ file }) => wanted.has(file)),
    ...toAdvice(hints, read),
  ];
  const switchedOff = read.switchedOff.filter(({ file }) => wanted.has(file));
  return { problems: sortProblems(problems), texts: read.texts, switchedOff };
}
