import { splitCode } from '#lib/code.ts';

const HEADING = /^ {0,3}(#{1,6})(?=[ \t]|$)/;

/**
 * `text` with headings of the levels a post may have: the highest becomes `##`, none is below `####`, and none skips a
 * level, because readers who listen move from heading to heading.
 */
export function levelHeadings(text: string): string {
  const pieces = splitCode(text);
  const isHeadingLine = (line: string) => HEADING.exec(line)?.[1]?.length;
  const depths = pieces
    .filter(({ isCode }) => !isCode)
    .flatMap((piece) => piece.text.split('\n').flatMap((line) => isHeadingLine(line) ?? []));
  const levels = [...new Set(depths)].sort((a, b) => a - b);
  let above = 1;
  let atStart = true;
  return pieces
    .map((piece) => {
      if (piece.isCode) {
        atStart = piece.text.endsWith('\n');
        return piece.text;
      }
      const lines = piece.text.split('\n').map((line, index) => {
        const depth = index > 0 || atStart ? isHeadingLine(line) : undefined;
        if (depth === undefined) return line;
        above = Math.min(levels.indexOf(depth) + 2, above + 1, 4);
        return line.replace(HEADING, '#'.repeat(above));
      });
      atStart = piece.text.endsWith('\n');
      return lines.join('\n');
    })
    .join('');
}
