import type { HastNode } from 'satteri';
import { PAGE_ANCHORS, RESERVED } from '#lib/anchors.ts';
import type { Problem } from '#lib/problem.ts';
import { findHidden } from '#lib/hidden.ts';
import { findMasked, toBracket, unmask } from './mask.ts';
import type { MarkUse, Segment, Uses } from './types.ts';

/** What is gathered while one text is read: filled by `show.ts`, thrown away after. */
export interface Reading {
  readonly problems: Problem[];
  readonly marks: MarkUse[];
  readonly links: Uses['links'][number][];
  readonly pictures: Uses['pictures'][number][];
  /** Pieces of the plain text, in order. */
  readonly plain: string[];
  /** Which of those pieces are words of a voice: from one index up to another. */
  readonly voices: { readonly from: number; readonly to: number }[];
  /** Names of the marks, tags and links we are inside of. */
  readonly within: string[];
  /** The lines of the text as the parser saw them. */
  readonly lines: readonly string[];
  /** Shows a node: appends HTML and marks to `out`. Marks hold text and text holds marks, so both go through here. */
  readonly show: (node: HastNode, out: Segment[]) => void;
  /** An anchor made of `base` that no other place of the text has. */
  readonly toAnchor: (base: string) => string;
  /** Notes a problem at a node's place in the file. */
  readonly report: (node: Placed, rule: string, message: string, mend: string) => void;
  /** Where a node stands in the file. */
  readonly toPlace: (node: Placed) => { line: number; column: number };
}

/** A node of the parser's tree, as far as its place goes. */
export interface Placed {
  readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined;
}

/** Problems named at once in one text. */
const MOST_PROBLEMS = 50;

/** A new reading of `lines` of `file`. `toFileLine` gives the line of the file for one of theirs, `show` shows any node. */
export function makeReading(
  lines: readonly string[],
  file: string,
  toFileLine: (line: number) => number,
  show: (node: HastNode, reading: Reading, out: Segment[]) => void,
): Reading {
  const problems: Problem[] = [];
  const toPlace = (node: Placed) => ({
    line: toFileLine(node.position?.start.line ?? 1),
    column: node.position?.start.column ?? 1,
  });
  const reading: Reading = {
    problems,
    marks: [],
    links: [],
    pictures: [],
    plain: [],
    voices: [],
    within: [],
    lines,
    show: (node, out) => {
      show(node, reading, out);
    },
    toPlace,
    toAnchor: makeToAnchor(),
    report: (node, rule, message, mend) => {
      if (problems.length < MOST_PROBLEMS)
        problems.push({ file, ...toPlace(node), rule, message, mend, level: 'error' });
    },
  };
  return reading;
}

/** Remembers the anchors it gave. */
function makeToAnchor(): Reading['toAnchor'] {
  const taken = new Set<string>(PAGE_ANCHORS);
  const counts = new Map<string, number>();
  return (base) => {
    const plain = RESERVED.test(base) ? `part-${base}` : base;
    let count = counts.get(plain) ?? 1;
    const name = () => (count === 1 ? plain : `${plain}-${count}`);
    while (taken.has(name())) count++;
    counts.set(plain, count);
    taken.add(name());
    return name();
  };
}

/** Words of the tree as they were typed. Reports what would have been a program, and invisible characters written as entities. */
export function readWords(node: Placed, text: string, reading: Reading): string {
  const masked = reading.within.includes('code') ? undefined : findMasked(text);
  if (masked) {
    reportProgram(node, masked, reading);
    return '';
  }
  const words = unmask(text);
  const hidden = findHidden(words);
  if (hidden)
    reading.report(
      node,
      'hidden-character',
      `An invisible character (${hidden.name}) is written here as an entity.`,
      'Take it out.',
    );
  return words;
}

/** Reports a curly bracket or a line that begins with import or export. */
export function reportProgram(node: Placed, kind: 'bracket' | 'line', reading: Reading): void {
  if (kind === 'line')
    reading.report(
      node,
      'code',
      'A line that begins with “import” or “export” is a program.',
      'Take the line out, or begin it with another word.',
    );
  else
    reading.report(
      toBracket(reading.lines, node),
      'code',
      'Curly brackets hold a program here, and texts are not programs.',
      'Write \\{ and \\} for plain brackets, or take them out. Properties are plain text in quotation marks.',
    );
}
