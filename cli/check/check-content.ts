import { findHints } from './hints.ts';
import type { Report } from './print.ts';
import { readContent } from './read-content.ts';
import { toReport } from './report.ts';
import { toWanted } from './wanted.ts';

/** Checks the content in `root`: all of it, or what of it is in the named `files`. The whole is read in any case, so that ids lead somewhere. */
export function checkContent(root: string, files: readonly string[] = []): Report {
  const wanted = toWanted(root, files);
  return toReport(wanted, readContent(root), findHints(root, wanted.has));
}
