import { openSync, writeSync } from 'node:fs';
import type { Problem } from '#lib/problem.ts';

/** Environment of a program that another one watches (`cli/watched.ts`). */
export const WATCHED = {
  /** A file that always holds the name of the text that is being read, and nothing between two texts. */
  note: 'MIDSTREAM_READING',
  /** Texts that ended the program before, one a line: they are not read again. */
  setAside: 'MIDSTREAM_SET_ASIDE',
} as const;

/**
 * Gives what `make` makes of one file of the content, or its problem where it throws or ended the program before. While it
 * is at work the name of the file stands in a note for the watching program: a parser that crashes or never ends cannot tell.
 */
export function readWatched<Made>(file: string, make: () => Made): Made | { readonly problem: Problem } {
  if (setAside.has(file)) return { problem: toProblem(file, 'Reading this file ends the program, or never ends.') };
  note(file);
  try {
    return make();
  } catch (error) {
    const kind = error instanceof Error ? error.name : 'no error';
    return { problem: toProblem(file, `This file cannot be read, for a reason nobody has thought of (${kind}).`) };
  } finally {
    note('');
  }
} // prettier-ignore

/** Those of `problems` that say that a text ended the program or cannot be read: whatever else is asked, they are told. */
export function findUnreadable(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ rule }) => rule === UNREADABLE);
}

const UNREADABLE = 'unreadable';

function toProblem(file: string, message: string): Problem {
  return {
    file, line: 1, column: 1, rule: UNREADABLE, level: 'error', message,
    mend: 'Send it to the editors as it is, and take it out until then. The fault is in the program, not in the words.',
  }; // prettier-ignore
}

const setAside: ReadonlySet<string> = new Set(process.env[WATCHED.setAside]?.split('\n'));

/** As long as a name may be: what stood there before is always written over. */
const WIDTH = 400;
const path = process.env[WATCHED.note];
const handle = path === undefined ? undefined : openSync(path, 'r+');

function note(file: string): void {
  if (handle !== undefined) writeSync(handle, Buffer.from(file).toString('latin1').padEnd(WIDTH).slice(0, WIDTH), 0, 'latin1');
} // prettier-ignore
