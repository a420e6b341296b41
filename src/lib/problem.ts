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

/** One line for a terminal: `file:line:column  rule  message  Mend: …`. */
export function toLine(problem: Problem): string {
  const { file, line, column, rule, message, mend } = problem;
  return `${file}:${line}:${column}  ${rule}  ${message}  Mend: ${mend}`;
}

/** Problems in reading order: by file, then line, then column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule),
  );
}
