import type { Problem } from '#lib/problem.ts';

/**
 * What a text may hold before the parser sees it. The parser's time and memory grow faster than its input on hostile
 * text (measured: 9.6 GB for 500 kB of `&amp;`), so size and repetition are bounded by a plain scan first.
 */
export const TEXT_LIMITS = {
  /** Characters in a file: about 15,000 words, five times the longest post we know. */
  characters: 100_000,
  /** Characters in one line: a long paragraph has about 2,000. */
  lineLength: 8_000,
  /** The same character in a row. */
  run: 120,
  /** Levels of quotation or list. */
  depth: 8,
  /** Of each of `* _ [ ] & < { ~ \`` and so on in one paragraph. */
  signsInParagraph: 400,
} as const;

const HIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\p{Co}\u{E0000}-\u{E007F}]/u;
const RUN = new RegExp(`([^\\s|.=-])\\1{${TEXT_LIMITS.run}}`, 'u');
const SIGNS = /[*_[\]&<{~`!\\]/g;

/** What is wrong with `source` before it is parsed: at most one problem a line. Takes time in proportion to its length. */
export function findLimitProblems(source: string, file: string, firstLine: number): Problem[] {
  const problem = (line: number, column: number, rule: string, message: string, mend: string): Problem => ({
    file, line, column, rule, message, mend, level: 'error',
  }); // prettier-ignore
  if (source.length > TEXT_LIMITS.characters)
    return [problem(firstLine, 1, 'too-long', `The text has ${source.length.toLocaleString('en-GB')} characters; ${TEXT_LIMITS.characters.toLocaleString('en-GB')} are allowed.`, 'Split it into two posts of a series.')];

  const problems: Problem[] = [];
  let signs = 0;
  source.split('\n').forEach((text, index) => {
    const line = firstLine + index;
    signs = text.trim() === '' ? 0 : signs + (text.match(SIGNS)?.length ?? 0);
    const found = findLineFault(text, signs);
    if (found) problems.push(problem(line, found.column, found.rule, found.message, found.mend));
    if (signs > TEXT_LIMITS.signsInParagraph) signs = 0;
  });
  return problems;
}

interface LineFault {
  readonly column: number;
  readonly rule: string;
  readonly message: string;
  readonly mend: string;
}

function findLineFault(text: string, signs: number): LineFault | undefined {
  if (text.length > TEXT_LIMITS.lineLength)
    return { column: 1, rule: 'too-long', message: 'The line is too long.', mend: 'Break it into paragraphs with a blank line between them.' };
  const hidden = HIDDEN.exec(text);
  if (hidden)
    return {
      column: hidden.index + 1,
      rule: 'hidden-character',
      message: `An invisible character (U+${(hidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}) stands here.`,
      mend: 'Delete it; retyping the words around it is the surest way.',
    };
  const run = RUN.exec(text);
  if (run)
    return { column: run.index + 1, rule: 'repetition', message: 'The same character stands here more than a hundred times in a row.', mend: 'Shorten the row.' };
  if (findDepth(text) > TEXT_LIMITS.depth)
    return { column: 1, rule: 'too-deep', message: 'Quotations or lists are nested too deeply here.', mend: 'Use at most three levels.' };
  if (signs > TEXT_LIMITS.signsInParagraph)
    return { column: 1, rule: 'repetition', message: 'This paragraph holds hundreds of Markdown signs.', mend: 'Break it up with blank lines, or take the signs out.' };
  return undefined;
}

/** How deep a line begins: its `>` signs, and one level for every two columns of indentation before a list sign. */
function findDepth(text: string): number {
  const start = /^[\s>]*/.exec(text)?.[0] ?? '';
  const quotes = start.replaceAll(/[^>]/g, '').length;
  const indent = start.replaceAll('\t', '    ').length - quotes;
  const listed = /^(?:[*+-]|\d{1,9}[.)])(?:\s|$)/.test(text.slice(start.length));
  const signsInLine = /^(?:(?:[*+-]|\d{1,9}[.)])\s+)*/.exec(text.slice(start.length))?.[0].trim().split(/\s+/).length ?? 0;
  return quotes + (listed ? Math.floor(indent / 2) + signsInLine : 0);
}
