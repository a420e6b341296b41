import { isError, type Problem } from '#lib/problem.ts';
import { getReading } from '#library/index.ts';
import { findAllProblems } from '#rules/index.ts';

/** Gives every error of the content as it was last read: those for which nothing may be built. */
export function findContentErrors(): Problem[] {
  return findAllProblems(getReading()).filter(isError);
}
