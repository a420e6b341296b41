import { isBlank } from './text.ts';

/** A piece of Markdown: words, or code, in which every sign stands for itself. */
export interface Piece {
  readonly text: string;
  readonly isCode: boolean;
}

interface Fence {
  readonly mark: string;
  /** Signs of quotation before it. */
  readonly quotes: number;
  /** Columns by which its lines are indented, where it begins beside the sign of a list. */
  readonly indent: number;
}

/** What is known while going down a text. */
interface Walk {
  readonly pieces: Piece[];
  /** Lines of the paragraph that is being read. */
  words: string;
  /** Signs of quotation before the last line. */
  quotes: number;
  fence: Fence | undefined;
}

/** Signs of quotations and lists before what a line says. */
const PREFIX = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/;
/** A fence. Of backticks only where there are no more of them in the line: else it is a span. */
const FENCE = /^(?:(`{3,})[^`]*|(~{3,})[\s\S]*)$/;
/** A line that is never one paragraph with its neighbours: a heading, a row of a table, a note, a line across the page. */
const ALONE = /^(?:#{1,6}(?:\s|$)|\||\[\^|[-=*_][-=*_ \t]*\r?\n?$)/;

/**
 * Markdown in pieces, in order; joined they are the text again. Code is fenced blocks, as whole lines, and spans within one
 * paragraph. Takes time in proportion to the text.
 */
export function splitCode(text: string): Piece[] {
  const walk: Walk = { pieces: [], words: '', quotes: 0, fence: undefined };
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) takeLine(walk, line);
  flush(walk);
  return walk.pieces;
}

/** `text` with its words changed and its code left alone. `isAtStart` says whether a piece begins a line. */
export function changeWords(text: string, change: (words: string, isAtStart: boolean) => string): string {
  let isAtStart = true;
  return splitCode(text)
    .map((piece) => {
      const changed = piece.isCode ? piece.text : change(piece.text, isAtStart);
      isAtStart = piece.text.endsWith('\n');
      return changed;
    })
    .join('');
}

/** `text` with an `x` for every sign of its code, so that lengths and lines stay the same. */
export function hideCode(text: string): string {
  return splitCode(text)
    .map((piece) => (piece.isCode ? piece.text.replaceAll(/[^\n]/g, 'x') : piece.text))
    .join('');
}

function takeLine(walk: Walk, line: string): void {
  const [prefix = ''] = PREFIX.exec(line) ?? [];
  const quotes = prefix.split('>').length - 1;
  const inList = /[^\s>]/.test(prefix);
  const rest = line.slice(prefix.length);
  if (walk.fence && isLeft(line, quotes, walk.fence)) walk.fence = undefined;
  const mark = walk.fence ? undefined : findFence(rest);
  if (walk.fence) {
    add(walk, line, true);
    if (quotes === walk.fence.quotes && !inList && isEnd(rest, walk.fence.mark)) walk.fence = undefined;
  } else if (mark !== undefined) {
    flush(walk);
    add(walk, line, true);
    walk.fence = { mark, quotes, indent: inList && quotes === 0 ? prefix.trimEnd().length + 1 : 0 };
  } else {
    const isAlone = ALONE.test(rest) || isBlank(rest);
    if (isAlone || inList || quotes !== walk.quotes) flush(walk);
    walk.words += line;
    if (isAlone) flush(walk);
  }
  walk.quotes = quotes;
}

function findFence(rest: string): string | undefined {
  const [, ticks, tildes] = FENCE.exec(rest) ?? [];
  return ticks ?? tildes;
}

/** A fence ends with the quotation or the list that it stands in. */
function isLeft(line: string, quotes: number, fence: Fence): boolean {
  const indent = (/^[ \t]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
  return quotes < fence.quotes || (indent < fence.indent && !isBlank(line));
}

function isEnd(rest: string, mark: string): boolean {
  return rest.startsWith(mark) && /^(?:`+|~+)[ \t]*\r?\n?$/.test(rest);
}

function flush(walk: Walk): void {
  for (const { text, isCode } of splitSpans(walk.words)) add(walk, text, isCode);
  walk.words = '';
}

function add({ pieces }: Walk, text: string, isCode: boolean): void {
  const last = pieces.at(-1);
  if (last?.isCode === isCode) pieces[pieces.length - 1] = { text: last.text + text, isCode };
  else if (text !== '') pieces.push({ text, isCode });
}

/** Code spans of one paragraph: as many backticks at the end as at the start. */
function splitSpans(paragraph: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of findSpans(paragraph)) {
    if (start < at) continue;
    pieces.push({ text: paragraph.slice(at, start), isCode: false });
    pieces.push({ text: paragraph.slice(start, end), isCode: true });
    at = end;
  }
  return [...pieces, { text: paragraph.slice(at), isCode: false }];
}

/** Every stretch that is a span unless it begins within another, in order. */
function findSpans(paragraph: string): { readonly start: number; readonly end: number }[] {
  // Where the next run of each length ends: gone through from the end, so that nothing is looked for twice.
  const ends = new Map<number, number>();
  return [...paragraph.matchAll(/`+/g)]
    .reverse()
    .flatMap(({ index, 0: { length } }) => {
      const start = isEscaped(paragraph, index) ? index + 1 : index;
      const end = ends.get(index + length - start);
      ends.set(length, index + length);
      return end === undefined ? [] : [{ start, end }];
    })
    .reverse();
}

/** Every second backslash belongs to the one before it; one that is left belongs to the sign at `index`. */
function isEscaped(text: string, index: number): boolean {
  let start = index;
  while (text[start - 1] === '\\') start--;
  return (index - start) % 2 === 1;
}
