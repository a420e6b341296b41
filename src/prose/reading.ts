import type { Problem } from '#lib/problem.ts';
import type { MarkUse, Uses } from './types.ts';

/** What is gathered while one text is read: filled by `show.ts`, thrown away after. */
export interface Reading {
  readonly problems: Problem[];
  readonly marks: MarkUse[];
  readonly links: Uses['links'][number][];
  readonly pictures: Uses['pictures'][number][];
  /** Pieces of the plain text, in order. */
  readonly plain: string[];
  /** Names of the marks we are inside of. */
  readonly within: string[];
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

/** A new reading of `file`, whose text begins on `firstLine`. */
export function makeReading(file: string, firstLine: number): Reading {
  const problems: Problem[] = [];
  const anchors = new Map<string, number>();
  const toPlace = (node: Placed) => ({
    line: (node.position?.start.line ?? 1) + firstLine - 1,
    column: node.position?.start.column ?? 1,
  });
  return {
    problems,
    marks: [],
    links: [],
    pictures: [],
    plain: [],
    within: [],
    toPlace,
    toAnchor(base) {
      const count = (anchors.get(base) ?? 0) + 1;
      anchors.set(base, count);
      return count === 1 ? base : `${base}-${count}`;
    },
    report: (node, rule, message, mend) => {
      problems.push({ file, ...toPlace(node), rule, message, mend, level: 'error' });
    },
  };
}
