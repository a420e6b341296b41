import { sortProblems } from '#lib/problem.ts';
import type { Kept } from '#library/kept.ts';
import { readLibrary } from '#library/read.ts';
import { findAllProblems } from '#rules/index.ts';
import { allEntries } from '#rules/rule.ts';
import { findAdvice } from './advice.ts';
import type { Report } from './print.ts';
import { toWanted } from './wanted.ts';

/**
 * Checks the content in `root`: all of it, or what of it is in the named `files`. The whole is read in any case, so that ids
 * lead somewhere. `kept` holds what earlier readings made of each file.
 */
export function checkContent(root: string, files: readonly string[] = [], kept?: Kept): Report {
  const wanted = toWanted(root, files);
  const reading = readLibrary(root, kept);
  const problems = [
    ...wanted.problems,
    ...findAllProblems(reading).filter(({ file }) => wanted.has(file)),
    ...findAdvice(root, reading, wanted.has),
  ];
  return { problems: sortProblems(problems), texts: allEntries(reading.library).length };
}
