import { resolve } from 'node:path';
import { today } from '#lib/dates.ts';
import { toLine } from '#lib/problem.ts';
import { readLibrary } from './read.ts';
import { toPublic } from './states.ts';
import type { Library } from './types.ts';

/** The folder that holds the content: `content/`, or what CONTENT_DIR names (the fixture site uses that). */
export const contentRoot = resolve(process.env['CONTENT_DIR'] ?? 'content');

/** What came of reading the content folder: every sound entry, and every problem met on the way. */
export type Reading = ReturnType<typeof readLibrary>;

// A build loads this module twice, once for its configuration and once bundled for its pages. Both use one reading.
const shared = globalThis as { midstreamReading?: Reading };

/** The content folder as it was when first asked for, also by another copy of this module. */
export function getReading(): Reading {
  return (shared.midstreamReading ??= readLibrary(contentRoot));
}

/** Lets the next caller read the content folder again. */
export function forgetReading(): void {
  delete shared.midstreamReading;
}

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
  const read = getReading();
  if (read.problems.length > 0)
    throw new Error(`The content has problems.\n${read.problems.map(toLine).join('\n')}`);
  return toPublic(read.library, today());
}
