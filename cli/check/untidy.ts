import type { Mended } from '#intake/mend/file.ts';
import type { Problem } from '#lib/problem.ts';
import { toList } from '#lib/text.ts';

/** One piece of advice for a file that `--fix` would change, at the first place where it would. */
export function findUntidy(mended: Mended & { readonly source: string }, file: string): Problem[] {
  if (mended.done.length === 0) return [];
  return [{
    file, ...findFirstChange(mended.source, mended.text), rule: 'tidy', level: 'advice',
    message: `A program can mend this: ${toList(mended.done)}.`,
    mend: 'Run "npm run check -- --fix".',
  }]; // prettier-ignore
}

function findFirstChange(before: string, after: string): { line: number; column: number } {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const lines = before.slice(0, at).split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
