import { resolve } from 'node:path';
import { today } from '#lib/dates.ts';
import { toLine } from '#lib/problem.ts';
import { readLibrary } from './read.ts';
import { toPublic } from './states.ts';
import type { Library } from './types.ts';

/** The folder that holds the content: `content/`, or what CONTENT_DIR names (the fixture site uses that). */
export const contentRoot = resolve(process.env['CONTENT_DIR'] ?? 'content');

let library: Library | undefined;

/**
 * The library as readers may see it today, read once. Throws with every problem, one a line, when a file is not sound:
 * half a site is never built.
 */
export function getLibrary(): Library {
  library ??= load();
  return library;
}

function load(): Library {
  const read = readLibrary(contentRoot);
  if (read.problems.length > 0)
    throw new Error(`The content has problems.\n${read.problems.map(toLine).join('\n')}`);
  return toPublic(read.library, today());
}
