import { toPrintable, type Problem } from '#lib/problem.ts';
import { toExcerpt } from '#lib/text.ts';

/** How problems of a text are told: a line each. */
export type Tell = (problems: readonly Problem[], text: string) => string[];

/** Characters of a heading by which it is found again. */
const HEADING_SHOWN = 60;

/**
 * Tells problems of a Word file by places that can be found in Word: the lines of `text`, which was made of it, are seen by
 * nobody. A heading is quoted where none of `problems`, of which all have to be given, begins in it, and where it holds no
 * figures: they may be the end of a number that begins before it.
 */
export const tellByParagraph: Tell = (problems, text) => {
  const lines = text.split('\n');
  const faulty = new Set(problems.map(({ line }) => line));
  return problems.map((problem) => {
    const { file, message, mend } = toPrintable({ ...problem, file: toPlace(lines, problem.line, faulty) });
    return `${file}: ${message} Mend: ${mend}`;
  });
};

/** `Paragraph 2 under heading 1 (“My first week”)`. Lines count from 1. */
function toPlace(lines: readonly string[], line: number, faulty: ReadonlySet<number>): string {
  const body = lines.indexOf('---', 1) + 1;
  if (line <= body) return 'Among your answers';
  let [paragraphs, headings, under] = [0, 0, ''];
  for (let index = body; index < line; index++) {
    const words = lines[index] ?? '';
    if (isHeading(words)) {
      headings++;
      paragraphs = 0;
      under = ` under heading ${headings}${faulty.has(index + 1) || /\p{N}/u.test(words) ? '' : ` (“${toQuote(words)}”)`}`;
    } else if (begins(words, lines[index - 1] ?? '')) paragraphs++;
  }
  const last = lines[line - 1] ?? '';
  if (/^\[\^/.test(last)) return `Footnote ${/^\[\^([^\]]*)/.exec(last)?.[1] ?? ''}`;
  return isHeading(last) ? `Heading ${headings}` : `Paragraph ${paragraphs}${under}`;
}

function isHeading(words: string): boolean {
  return /^#{1,6} /.test(words);
}

/** Whether a paragraph of Word begins here: each point of a list and each row of a table is one. */
function begins(words: string, before: string): boolean {
  return words.trim() !== '' && (before.trim() === '' || isHeading(before) || /^\s*(?:[-*+]|\d+[.)]|\|) ?/.test(words));
} // prettier-ignore

function toQuote(heading: string): string {
  return toExcerpt(heading.replace(/^#+ /, '').replaceAll(/[\\*_`]/g, ''), HEADING_SHOWN);
}
