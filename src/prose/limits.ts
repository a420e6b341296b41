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
  const toProblem = ({ line = firstLine, column = 1, ...fault }: Fault): Problem => ({
    ...fault, file, line, column, level: 'error',
  }); // prettier-ignore
  const lines = source.split('\n');
  const size = findTooMany(source.length, CHARACTERS) ?? findTooMany(lines.length, LINES);
  if (size) return [toProblem(size)];
  const { faults, signs, quotation } = scanLines(lines, firstLine);
  if (faults.length > 0) return faults.map(toProblem);
  const total = findTooMany(signs, SIGNS_IN_ALL) ?? findTooMany(quotation, QUOTATION);
  return total ? [toProblem(total)] : [];
}

/** What a whole text may have only so many of. */
interface Limit {
  readonly rule: string;
  readonly verb: 'has' | 'holds';
  readonly most: number;
  readonly noun: string;
  readonly mend: string;
}

const CHARACTERS: Limit = {
  rule: 'too-long',
  verb: 'has',
  most: TEXT_LIMITS.characters,
  noun: 'characters',
  mend: 'Split it into two posts of a series.',
};
const LINES: Limit = {
  rule: 'too-long',
  verb: 'has',
  most: TEXT_LIMITS.lines,
  noun: 'lines',
  mend: 'Take out empty lines, or split it into two posts of a series.',
};
const SIGNS_IN_ALL: Limit = {
  rule: 'repetition',
  verb: 'holds',
  most: TEXT_LIMITS.signs,
  noun: 'Markdown signs, quotation marks, dashes and dots',
  mend: 'Take out what is not needed, or split the text in two.',
};
const QUOTATION: Limit = {
  rule: 'repetition',
  verb: 'holds',
  most: TEXT_LIMITS.quotation,
  noun: 'signs of quotation at the starts of its lines',
  mend: 'Take quotations out of one another, or split the text in two.',
};

/** A problem without its file; without a place it is about the whole text. */
type Fault = Pick<Problem, 'rule' | 'message' | 'mend'> & Partial<Pick<Problem, 'line' | 'column'>>;

function findTooMany(count: number, { rule, verb, most, noun, mend }: Limit): Fault | undefined {
  if (count <= most) return undefined;
  const [found, allowed] = [count, most].map((number) => number.toLocaleString('en-GB'));
  return { rule, message: `The text ${verb} ${found} ${noun}; ${allowed} are allowed.`, mend };
}

/** What is wrong with each line, and how many signs and quotations all have together. */
function scanLines(lines: readonly string[], firstLine: number) {
  const faults: Fault[] = [];
  let [all, signs, columns, rows, quotation] = [0, 0, 0, 0, 0];
  lines.forEach((text, index) => {
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
    if (!found) return;
    faults.push({ ...found, line: firstLine + index });
    [signs, columns, rows] = [0, 0, 0];
  });
  return { faults, signs: all, quotation };
}
