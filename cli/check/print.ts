import { isError, toLine, type Problem } from '#lib/problem.ts';
import { toCount } from '#lib/text.ts';

/** What a check found, ready to be printed. */
export interface Report {
  readonly problems: readonly Problem[];
  /** How many texts were read. */
  readonly texts: number;
}

/** The report as lines for a terminal, with a count at the end. */
export function toLines({ problems, texts }: Report): string {
  return [...problems.map(toLine), `${sayCounts({ problems, texts })}\n`].join('\n');
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
