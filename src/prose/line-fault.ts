import { findHidden } from '#lib/hidden.ts';
import { TEXT_LIMITS } from './text-limits.ts';

const RUN = new RegExp(`([^\\s|.=-])\\1{${TEXT_LIMITS.run}}`, 'u');
const PREFIX = /^(?:\s*(?:>|(?:[*+-]|\d{1,9}[.)])(?=\s|$)|\[\^[^\s\]]{1,80}\]:))*/;

/** What is wrong with a line, in words. */
interface LineFault {
  readonly column: number;
  readonly rule: string;
  readonly message: string;
  readonly mend: string;
}

/** What is wrong with one line, where `signs` of its paragraph and `cells` of its table were counted up to its end. */
export function findLineFault(text: string, signs: number, cells: number): LineFault | undefined {
  if (text.length > TEXT_LIMITS.lineLength) return TOO_LONG;
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
  if (findDepth(text) > TEXT_LIMITS.depth) return TOO_DEEP;
  if (signs > TEXT_LIMITS.signsInParagraph) return TOO_MANY_SIGNS;
  return cells > TEXT_LIMITS.cells ? TOO_MANY_CELLS : undefined;
}

const TOO_LONG: LineFault = {
  column: 1,
  rule: 'too-long',
  message: 'The line is too long.',
  mend: 'Break it into paragraphs with a blank line between them.',
};
const TOO_DEEP: LineFault = {
  column: 1,
  rule: 'too-deep',
  message: 'Quotations or lists are nested too deeply here.',
  mend: 'Use at most three levels.',
};
const TOO_MANY_SIGNS: LineFault = {
  column: 1,
  rule: 'repetition',
  message: 'This paragraph holds hundreds of Markdown signs, dashes or dots.',
  mend: 'Break it up with blank lines, or take the signs out.',
};
const TOO_MANY_CELLS: LineFault = {
  column: 1,
  rule: 'repetition',
  message: 'This table has thousands of cells.',
  mend: 'Leave out columns or lines, or cut it in two.',
};

/** A row shows at three places a quarter of its length apart: a glance there costs a fraction of a search. */
function mayHoldRun(text: string): boolean {
  const step = TEXT_LIMITS.run / 4;
  for (let at = 2 * step; at < text.length; at += step)
    if (text[at] === text[at - step] && text[at] === text[at - 2 * step]) return true;
  return false;
}

/** How many quotations a line begins in. */
export function countQuotation(text: string): number {
  return PREFIX.exec(text)?.[0].match(/>/g)?.length ?? 0;
}

/** How deep a line begins: its signs of quotation, list and footnote, and one level for every two further columns of indentation. */
function findDepth(text: string): number {
  const prefix = PREFIX.exec(text)?.[0] ?? '';
  const signs = prefix.match(/>|[*+-]|\d+[.)]|\[/g)?.length ?? 0;
  const spaces = prefix.replaceAll('\t', '    ').replaceAll(/\S/g, '').length;
  return signs === 0 ? 0 : signs + Math.floor(Math.max(0, spaces - signs) / 2);
}
