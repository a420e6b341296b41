import type { Problem } from '#lib/problem.ts';
import { getReading } from '#library/index.ts';
import { findProblems } from '#rules/index.ts';

/** Gives every error of the content as it was last read: those for which nothing may be built. */
export function findContentErrors(): Problem[] {
  const { library, problems, faulty } = getReading();
  return [...problems, ...findProblems(library, problems, faulty)].filter(({ level }) => level === 'error');
}
