import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isError, type Problem } from '#lib/problem.ts';
import { isBlank } from '#lib/text.ts';
import { toDigest } from './digest.ts';
import { toInnerPath } from './inner-path.ts';
import { readText } from './read-text.ts';

/**
 * Name of the list of what the editors have settled: words that look as if they led to a person, and do not. It lies beside
 * the content folder, so that nobody can bring a text and its pardon from a fork in one change.
 */
export const SETTLED_FILE = 'settled.txt';

/** A digest, the day, and why: the words themselves never stand here. */
const LINE = /^([\w-]{43}) \d{4}-\d\d-\d\d \S.*$/;

/** Where the list for the content folder `root` is. */
export function toSettledPath(root: string): string {
  return join(root, '..', SETTLED_FILE);
}

/** The digests of everything that is settled. A line that is not understood settles nothing. */
export function readSettled(root: string): ReadonlySet<string> {
  const path = toSettledPath(root);
  if (!existsSync(path)) return new Set();
  return new Set(readFileSync(path, 'utf8').split(/\r?\n/).flatMap((line) => LINE.exec(line)?.[1] ?? []));
} // prettier-ignore

/** Whether a problem is one that can be settled: what may lead to a person and stops the build. */
export function canBeSettled(problem: Problem): boolean {
  return problem.rule === 'privacy' && isError(problem);
}

/**
 * What stands for a problem in the list: a digest of its file, its kind, its place in the paragraph and the whole paragraph, so
 * that a change of any of them opens the question again: what was found may go on in the next line. The words alone could be
 * guessed from a digest of ten digits.
 */
export function toSettledDigest(root: string, { file, line, column, message }: Problem): string | undefined {
  const path = resolve(file);
  const read = readText(path, file);
  if ('problem' in read) return undefined;
  const lines = read.text.split('\n');
  let [start, end] = [line - 1, line];
  while (start > 0 && !isBlank(lines[start - 1] ?? '')) start--;
  while (end < lines.length && !isBlank(lines[end] ?? '')) end++;
  const place = `${line - start}:${column}`;
  return toDigest(toInnerPath(root, path), message, place, ...lines.slice(start, end));
}

/** Problems found in the content folder `root` without those that the editors have settled. */
export function withoutSettled(problems: readonly Problem[], root: string): Problem[] {
  if (!problems.some(canBeSettled)) return [...problems];
  const settled = readSettled(root);
  return problems.filter(
    (problem) => !canBeSettled(problem) || !settled.has(toSettledDigest(root, problem) ?? ''),
  );
}
