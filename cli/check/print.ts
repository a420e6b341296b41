import { isError, toLine, type Problem } from '#lib/problem.ts';
import { toCount } from '#lib/text.ts';

/** What a check found, ready to be printed. */
export interface Report {
  readonly problems: readonly Problem[];
  /** How many texts were read. */
  readonly texts: number;
  /** Advice on what may lead to a person that a file switched off: no problem, but shown. */
  readonly switchedOff?: readonly Problem[];
}

/** Lines that say the same of one file: with more of them, other faults would not be seen. */
const MOST_ALIKE = 10;

/** The report as lines for a terminal, with a count at the end. Of what is said of one file again and again, the first lines. */
export function toLines({ problems, texts, switchedOff = [] }: Report): string {
  const counts = new Map<string, number>();
  const lines = problems.flatMap((problem) => {
    const key = `${problem.file} ${problem.rule} ${problem.message}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= MOST_ALIKE ? [{ key, count, line: toLine(problem) }] : [];
  });
  const told = lines.flatMap(({ key, count, line }) => {
    const more = count === MOST_ALIKE ? (counts.get(key) ?? 0) - count : 0;
    return more > 0 ? [line, `  … and ${more} more like it in this file.`] : [line];
  });
  return [...told, ...switchedOff.map(toLine), `${sayCounts({ problems, texts })}\n`].join('\n');
}

/** The report as JSON, for other programs. */
export function toJson({ problems, texts }: Report): string {
  const errors = problems.filter(isError).length;
  return `${JSON.stringify({ texts, errors, advice: problems.length - errors, problems }, undefined, 2)}\n`;
}

/** `36 texts read: 1 error, no advice.` */
export function sayCounts({ problems, texts }: Report): string {
  const errors = problems.filter(isError).length;
  const advice = problems.length - errors;
  return `${toCount(texts, 'text')} read: ${toCount(errors, 'error')}, ${toCount(advice, 'piece')} of advice.`;
}
