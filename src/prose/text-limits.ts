import { LONGEST_TEXT } from '#lib/longest.ts';

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
  /** Markdown signs, quotation marks, dashes and dots in one paragraph, and in the whole text. */
  signsInParagraph: 400,
  signs: 10_000,
  /** Signs of quotation at the starts of lines, in the whole text: 20,000 of them took more than a second. */
  quotation: 3_000,
  /** Columns times lines of a table: every line is filled up to the columns of the first. */
  cells: 6_000,
} as const;
