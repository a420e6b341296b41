import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '#lib/problem.ts';
import { toShown } from './texts.ts';

/** Which files are reported on, and a problem for each name that is no file of the content. */
export interface Wanted {
  readonly has: (file: string) => boolean;
  readonly problems: readonly Problem[];
}

/** The files and folders of `root` that were named, as problems name them; without names, all of them. */
export function toWanted(root: string, names: readonly string[]): Wanted {
  if (names.length === 0) return { has: () => true, problems: [] };
  const shown = toShown(root);
  const problems: Problem[] = [];
  const wanted: string[] = [];
  for (const name of names) {
    const file = toShown(resolve(name));
    const fault = findFault(name, file, shown);
    if (fault) problems.push({ file, line: 1, column: 1, rule: 'file', level: 'error', ...fault });
    else wanted.push(file);
  }
  return {
    has: (file) => wanted.some((one) => file === one || file.startsWith(`${one}/`)),
    problems,
  };
}

function findFault(name: string, file: string, shown: string): Pick<Problem, 'message' | 'mend'> | undefined {
  if (file !== shown && !file.startsWith(`${shown}/`))
    return {
      message: 'This is not content.',
      mend: `Name files that lie in ${shown}/, or none to check everything.`,
    };
  if (lstatSync(name, { throwIfNoEntry: false })) return undefined;
  return { message: 'There is no such file.', mend: 'Compare its name; letters and hyphens count.' };
}
