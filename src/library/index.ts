import { today, type Day } from '#lib/dates.ts';
import { isError, toLine } from '#lib/problem.ts';
import { contentRoot } from './folder.ts';
import type { Kept } from './kept.ts';
import { openKept, toKeptPath } from './kept-on-disk.ts';
import { readLibrary } from './read.ts';
import { LAST_DAY, toPreview, toProposed } from './states.ts';
import type { Library } from './types.ts';

/** What came of reading the content folder: every sound entry, and every problem met on the way. */
export type Reading = ReturnType<typeof readLibrary>;

// A build loads this module twice, once for its configuration and once bundled for its pages. Both use one reading.
const shared = globalThis as {
  midstreamReading?: Reading;
  midstreamKept?: Kept;
  midstreamProposed?: ReadonlySet<string>;
};

/** The content folder as it was when first asked for, also by another copy of this module. */
export function getReading(): Reading {
  shared.midstreamKept ??= openKept(toKeptPath(contentRoot));
  return (shared.midstreamReading ??= readLibrary(contentRoot, shared.midstreamKept));
}

/** Lets the next caller read the content folder again. Files that have not changed are not parsed again. */
export function forgetReading(): void {
  delete shared.midstreamReading;
}

const libraries = new WeakMap<Reading, Library>();

/** Whether the site is shown by `npm run dev` to somebody who writes. Outside of Vite there is no `import.meta.env`. */
const isPreview = (import.meta as { env?: { DEV?: boolean } }).env?.DEV === true;

/** The day on which the site is shown: today, or for those who write the last one, on which everything has appeared. */
export function getDay(): Day {
  return isPreview ? LAST_DAY : today();
}

/** Lets this build show drafts in `files`, by their paths from where it runs: for the preview of a change that touches them. */
export function proposeDrafts(files: readonly string[]): void {
  shared.midstreamProposed = new Set(files);
}

/**
 * The library as readers may see it today, made once of each reading; for those who write, drafts and what is to come too. Throws with every problem, one a line, when a file
 * is not sound: half a site is never built.
 */
export function getLibrary(): Library {
  const reading = getReading();
  const known = libraries.get(reading);
  if (known) return known;
  const errors = reading.problems.filter(isError);
  if (errors.length > 0) throw new Error(`The content has problems.\n${errors.map(toLine).join('\n')}`);
  const library = isPreview
    ? toPreview(reading.library)
    : toProposed(reading.library, shared.midstreamProposed ?? new Set(), getDay());
  libraries.set(reading, library);
  return library;
}
