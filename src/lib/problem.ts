import { withoutHidden } from './hidden.ts';

/** Something wrong with content, said so that a writer can act on it. `line` and `column` count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Short name of the rule, always the same word for the same fault. */
  readonly rule: string;
  readonly message: string;
  /** What to do about it, as an instruction. */
  readonly mend: string;
  /** An `error` stops the build; `advice` does not. */
  readonly level: 'error' | 'advice';
}

/** Whether a problem stops the build. */
export function isError({ level }: Problem): boolean {
  return level === 'error';
}

/** A problem on one line without invisible characters: names of files and words of texts come from strangers. */
export function toPrintable(problem: Problem): Problem {
  const even = (text: string) => withoutHidden(text.replaceAll(/\s+/g, ' '));
  return {
    ...problem,
    file: even(problem.file),
    message: even(problem.message),
    mend: even(problem.mend),
  };
}

/** One line for a terminal: `file:line:column  rule  message  Mend: …`, in which nothing can act on the terminal. */
export function toLine(problem: Problem): string {
  const { file, line, column, rule, message, mend } = toPrintable(problem);
  return `${file}:${line}:${column}  ${rule}  ${message}  Mend: ${mend}`;
}

/** Problems in reading order: by file, then line, then column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule),
  );
}
