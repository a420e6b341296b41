import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isError } from '#lib/problem.ts';
import { contentRoot } from '#library/folder.ts';
import { runWatched } from '../watched/run-watched.ts';
import { toAnnotations, toSummary } from './github.ts';
import { readOptions, USAGE } from './options.ts';
import { toJson, toLines, type Report } from './print.ts';
import { toWanted } from './wanted.ts';
import type { ContentRead } from './read-content.ts';

/** Checks the content and prints every problem. Gives 1 when there is an error, 2 when `words` were not understood. */
export async function runCheck(words: readonly string[], longest?: { readonly seconds: number }): Promise<number> {
  const options = readOptions(words);
  if ('fault' in options) {
    process.stderr.write(`${options.fault}\n\n${USAGE}`);
    return 2;
  }
  // With JSON and annotations other programs read along.
  const mended = options.fix ? (await import('./mend.ts')).mendFiles(contentRoot, options.files) : [];
  if (options.format === 'lines') for (const line of mended) process.stdout.write(`${line}\n`);
  const report = await check(options.files, longest);
  if (!report) return 1;
  process.stdout.write({ lines: toLines, json: toJson, github: toAnnotations }[options.format](report));
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (options.format === 'github' && summary) appendFileSync(summary, toSummary(report));
  return report.problems.some(isError) ? 1 : 0;
} // prettier-ignore

/** Megabytes for new objects before they are looked through: reading keeps nearly all it makes. 7% less time for 5,000 texts. */
const ROOMY = ['--min-semi-space-size=16', '--max-semi-space-size=64'];

/**
 * Another program reads the content, because a text may end it; meanwhile this one looks at how the texts read. It loads what
 * it needs for that only when the other has begun.
 */
async function check(
  files: readonly string[],
  longest?: { readonly seconds: number },
): Promise<Report | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'midstream-check-'));
  try {
    const path = join(folder, 'read.json');
    const program = fileURLToPath(new URL('read.ts', import.meta.url));
    const reading = runWatched([...ROOMY, program, path], longest);
    const { findHints } = await import('./hints.ts');
    const wanted = toWanted(contentRoot, files);
    const hints = findHints(contentRoot, wanted.has, true);
    await reading;
    // Where the reading failed it has said why, and there is nothing to tell.
    if (!existsSync(path)) return undefined;
    const { toReport } = await import('./report.ts');
    return toReport(wanted, JSON.parse(readFileSync(path, 'utf8')) as ContentRead, hints);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
