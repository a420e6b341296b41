import { isError, toPrintable, type Problem } from '#lib/problem.ts';
import { escapeHtml } from '#lib/text.ts';
import { sayCounts, type Report } from './print.ts';

/** GitHub shows at most this many annotations of one kind for a step. */
const MOST_ANNOTATIONS = 10;
/** Rows in the job summary, which may have 1 MiB. */
const MOST_ROWS = 500;

/** The report as workflow commands: errors first, at most ten of each kind and each rule once before any twice. What a text holds cannot end a command or begin one. */
export function toAnnotations({ problems, texts, switchedOff = [] }: Report): string {
  const { errors, advice } = sort([...switchedOff, ...problems]);
  const lines = [
    ...toVaried(errors)
      .slice(0, MOST_ANNOTATIONS)
      .map((problem) => toAnnotation('error', problem)),
    ...toVaried(advice)
      .slice(0, MOST_ANNOTATIONS)
      .map((problem) => toAnnotation('notice', problem)),
  ];
  return [...lines, `${sayCounts({ problems, texts })}\n`].join('\n');
}

/**
 * The whole report for the page of the workflow's run. One HTML table without an empty line: in it Markdown stands for
 * nothing, so that nothing in a text becomes a link, a mention or a picture.
 */
export function toSummary({ problems, texts }: Report): string {
  const { errors, advice } = sort(problems);
  const all = [...errors, ...advice];
  const rows = all
    .slice(0, MOST_ROWS)
    .map(({ level, file, line, column, rule, message, mend }) =>
      toRow([`${file}:${line}:${column}`, level, rule, message, mend], 'td'),
    );
  return [
    '## Content',
    '',
    sayCounts({ problems, texts }),
    '',
    ...(rows.length === 0
      ? []
      : ['<table>', toRow(['Where', 'Level', 'Rule', 'What', 'Mend'], 'th'), ...rows, '</table>', '']),
    ...(all.length > MOST_ROWS
      ? [`${all.length - MOST_ROWS} more. “npm run check” lists them all.`, '']
      : []),
  ].join('\n');
}

function sort(problems: readonly Problem[]): { errors: Problem[]; advice: Problem[] } {
  const all = problems.map(toPrintable);
  return { errors: all.filter(isError), advice: all.filter((problem) => !isError(problem)) };
}

/** Problems in another order: the first of every rule, then the second of each. One fault of many lines hides no other. */
function toVaried(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  return problems
    .map((problem) => {
      const count = counts.get(problem.rule) ?? 0;
      counts.set(problem.rule, count + 1);
      return { problem, count };
    })
    .toSorted((a, b) => a.count - b.count)
    .map(({ problem }) => problem);
}

function toAnnotation(
  command: 'error' | 'notice',
  { file, line, column, rule, message, mend }: Problem,
): string {
  const properties = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}`;
  return `::${command} ${properties}::${escapeData(`${message} Mend: ${mend}`)}`;
}

/** As GitHub's own toolkit escapes a message: a percent sign or a line break in it cannot begin a command. */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function toRow(cells: readonly string[], tag: 'td' | 'th'): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
}
