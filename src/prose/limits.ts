import { LONGEST_TEXT } from '#lib/longest.ts';
import type { Problem } from '#lib/problem.ts';
import { findHidden } from '#lib/hidden.ts';

/**
 * What a text may hold before the parser sees it. The parser's time and memory grow faster than its input on hostile
 * text (measured: 9.6 GB for 500 kB of `&amp;`), so size and repetition are bounded by a plain scan first.
 */
export const TEXT_LIMITS = {
  characters: LONGEST_TEXT,
  /** Lines in a file. */
  lines: 5_000,
  /** Characters in one line: a long paragraph has about 2,000. */
  lineLength: 8_000,
  /** The same character in a row. */
  run: 120,
  /** Levels of quotation or list. */
  depth: 8,
  /** Markdown signs and quotation marks in one paragraph, and in the whole text. */
  signsInParagraph: 400,
  signs: 10_000,
  /** Columns times lines of a table: every line is filled up to the columns of the first. */
  cells: 6_000,
} as const;

const RUN = new RegExp(`([^\\s|.=-])\\1{${TEXT_LIMITS.run}}`, 'u');
const SIGNS = /[*_[\]&<{~`!\\"']/g;
const PREFIX = /^(?:\s*(?:>|(?:[*+-]|\d{1,9}[.)])(?=\s|$)|\[\^[^\s\]]{1,80}\]:))*/;

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
  let [all, signs, columns, rows] = [0, 0, 0, 0];
  lines.forEach((text, index) => {
    const line = firstLine + index;
    if (text.trim() === '') [signs, columns, rows] = [0, 0, 0];
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
        `The text holds ${all.toLocaleString('en-GB')} Markdown signs and quotation marks; ${TEXT_LIMITS.signs.toLocaleString('en-GB')} are allowed.`,
        'Take out what is not needed, or split the text in two.',
      ),
    );
  return problems;
}

interface LineFault {
  readonly column: number;
  readonly rule: string;
  readonly message: string;
  readonly mend: string;
}

function findLineFault(text: string, signs: number, cells: number): LineFault | undefined {
  if (text.length > TEXT_LIMITS.lineLength)
    return {
      column: 1,
      rule: 'too-long',
      message: 'The line is too long.',
      mend: 'Break it into paragraphs with a blank line between them.',
    };
  const hidden = findHidden(text);
  if (hidden)
    return {
      column: hidden.index + 1,
      rule: 'hidden-character',
      message: `An invisible character (${hidden.name}) stands here.`,
      mend: 'Delete it; retyping the words around it is the surest way.',
    };
  const run = mayHoldRun(text) ? RUN.exec(text) : undefined;
  if (run)
    return {
      column: run.index + 1,
      rule: 'repetition',
      message: 'The same character stands here more than a hundred times in a row.',
      mend: 'Shorten the row.',
    };
  if (findDepth(text) > TEXT_LIMITS.depth)
    return {
      column: 1,
      rule: 'too-deep',
      message: 'Quotations or lists are nested too deeply here.',
      mend: 'Use at most three levels.',
    };
  if (signs > TEXT_LIMITS.signsInParagraph)
    return {
      column: 1,
      rule: 'repetition',
      message: 'This paragraph holds hundreds of Markdown signs.',
      mend: 'Break it up with blank lines, or take the signs out.',
    };
  if (cells > TEXT_LIMITS.cells)
    return {
      column: 1,
      rule: 'repetition',
      message: 'This table has thousands of cells.',
      mend: 'Leave out columns or lines, or cut it in two.',
    };
  return undefined;
}

/** A row shows at three places a quarter of its length apart: a glance there costs a fraction of a search. */
function mayHoldRun(text: string): boolean {
  const step = TEXT_LIMITS.run / 4;
  for (let at = 2 * step; at < text.length; at += step)
    if (text[at] === text[at - step] && text[at] === text[at - 2 * step]) return true;
  return false;
}

/** How deep a line begins: its signs of quotation, list and footnote, and one level for every two further columns of indentation. */
function findDepth(text: string): number {
  const prefix = PREFIX.exec(text)?.[0] ?? '';
  const signs = prefix.match(/>|[*+-]|\d+[.)]|\[/g)?.length ?? 0;
  const spaces = prefix.replaceAll('\t', '    ').replaceAll(/\S/g, '').length;
  return signs === 0 ? 0 : signs + Math.floor(Math.max(0, spaces - signs) / 2);
}
