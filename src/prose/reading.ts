import type { HastNode } from 'satteri';
import { PAGE_ANCHORS, RESERVED } from '#lib/anchors.ts';
import type { Problem } from '#lib/problem.ts';
import { findHidden } from '#lib/text.ts';
import type { MarkUse, Segment, Uses } from './types.ts';

/** What is gathered while one text is read: filled by `show.ts`, thrown away after. */
export interface Reading {
  readonly problems: Problem[];
  readonly marks: MarkUse[];
  readonly links: Uses['links'][number][];
  readonly pictures: Uses['pictures'][number][];
  /** Pieces of the plain text, in order. */
  readonly plain: string[];
  /** Names of the marks, tags and links we are inside of. */
  readonly within: string[];
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

/** A new reading of `file`, whose text begins on `firstLine`. `show` shows any node. */
export function makeReading(
  file: string,
  firstLine: number,
  show: (node: HastNode, reading: Reading, out: Segment[]) => void,
): Reading {
  const problems: Problem[] = [];
  const taken = new Set<string>(PAGE_ANCHORS);
  const counts = new Map<string, number>();
  const toPlace = (node: Placed) => ({
    line: (node.position?.start.line ?? 1) + firstLine - 1,
    column: node.position?.start.column ?? 1,
  });
  const reading: Reading = {
    problems,
    marks: [],
    links: [],
    pictures: [],
    plain: [],
    within: [],
    show: (node, out) => {
      show(node, reading, out);
    },
    toPlace,
    toAnchor(base) {
      const plain = RESERVED.test(base) ? `part-${base}` : base;
      let count = counts.get(plain) ?? 1;
      const name = () => (count === 1 ? plain : `${plain}-${count}`);
      while (taken.has(name())) count++;
      counts.set(plain, count);
      taken.add(name());
      return name();
    },
    report: (node, rule, message, mend) => {
      if (problems.length < MOST_PROBLEMS)
        problems.push({ file, ...toPlace(node), rule, message, mend, level: 'error' });
    },
  };
  return reading;
}

/** Reports an invisible character that was written as an entity, such as `&#x202E;`: the plain scan does not see those. */
export function reportHidden(node: Placed, text: string, reading: Reading): void {
  const hidden = findHidden(text);
  if (hidden)
    reading.report(
      node,
      'hidden-character',
      `An invisible character (${hidden.name}) is written here as an entity.`,
      'Take it out.',
    );
}
