import type { Problem } from '#lib/problem.ts';
import { isBlank } from '#lib/text.ts';
import { countQuotation, findLineFault } from './line-fault.ts';
import { TEXT_LIMITS } from './text-limits.ts';

/**
 * What the parser may turn into something else. It writes a paragraph anew for every quotation mark, every row of dashes and
 * every three dots (measured: 8 GB for twelve lines of dots). A row of dashes counts once, so that a rule costs nothing.
 */
const SIGNS = /[*_[\]&<{~`!\\"']|-{2,}|\.{3}/g;

/** What is wrong with `source` before it is parsed: at most one problem a line. Takes time in proportion to its length. */
export function findLimitProblems(source: string, file: string, firstLine: number): Problem[] {
  const problem = (line: number, column: number, rule: string, message: string, mend: string): Problem => ({
    file, line, column, rule, message, mend, level: 'error',
  }); // prettier-ignore
  if (source.length > TEXT_LIMITS.characters)
    return [
      problem(
        firstLine,
        1,
        'too-long',
        `The text has ${source.length.toLocaleString('en-GB')} characters; ${TEXT_LIMITS.characters.toLocaleString('en-GB')} are allowed.`,
        'Split it into two posts of a series.',
      ),
    ];

  const lines = source.split('\n');
  if (lines.length > TEXT_LIMITS.lines)
    return [
      problem(
        firstLine,
        1,
        'too-long',
        `The text has ${lines.length.toLocaleString('en-GB')} lines; ${TEXT_LIMITS.lines.toLocaleString('en-GB')} are allowed.`,
        'Take out empty lines, or split it into two posts of a series.',
      ),
    ];
  const problems: Problem[] = [];
  let [all, signs, columns, rows, quotation] = [0, 0, 0, 0, 0];
  lines.forEach((text, index) => {
    const line = firstLine + index;
    if (isBlank(text)) [signs, columns, rows] = [0, 0, 0];
    quotation += countQuotation(text);
    const here = text.match(SIGNS)?.length ?? 0;
    [all, signs, columns, rows] = [
      all + here,
      signs + here,
      Math.max(columns, text.split('|').length - 1),
      rows + 1,
    ];
    const found = findLineFault(text, signs, columns * rows);
    if (found) problems.push(problem(line, found.column, found.rule, found.message, found.mend));
    if (found) [signs, columns, rows] = [0, 0, 0];
  });
  if (all > TEXT_LIMITS.signs && problems.length === 0)
    problems.push(
      problem(
        firstLine,
        1,
        'repetition',
        `The text holds ${all.toLocaleString('en-GB')} Markdown signs, quotation marks, dashes and dots; ${TEXT_LIMITS.signs.toLocaleString('en-GB')} are allowed.`,
        'Take out what is not needed, or split the text in two.',
      ),
    );
  if (quotation > TEXT_LIMITS.quotation && problems.length === 0)
    problems.push(
      problem(
        firstLine,
        1,
        'repetition',
        `The text holds ${quotation.toLocaleString('en-GB')} signs of quotation at the starts of its lines; ${TEXT_LIMITS.quotation.toLocaleString('en-GB')} are allowed.`,
        'Take quotations out of one another, or split the text in two.',
      ),
    );
  return problems;
}
