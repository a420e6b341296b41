import type { Problem } from '#lib/problem.ts';

/** A stretch of a text about which something is to be said. */
export interface TextHit {
  readonly start: number;
  readonly message: string;
  readonly mend: string;
  /** The word that it is about, where it would not be said if the word were known. */
  readonly word?: string;
}

/** Turns places in `text` (with `\n` line ends) into problems with a line and a column. Hits come in any order. */
export function toProblems(
  text: string,
  hits: readonly (TextHit & Pick<Problem, 'rule' | 'level'>)[],
  file: string,
): (Problem & Pick<TextHit, 'word'>)[] {
  let [at, line, lineStart] = [0, 1, 0];
  return hits
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, rule, message, mend, level, word }) => {
      for (let next = text.indexOf('\n', at); next !== -1 && next < start; next = text.indexOf('\n', at)) {
        line++;
        at = lineStart = next + 1;
      }
      const column = start - lineStart + 1;
      return { file, line, column, rule, message, mend, level, ...(word === undefined ? {} : { word }) };
    });
}
