import { hash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file of values, one a line: a digest of the rest of the line, the key (a digest too), and the value as JSON. */
interface Pack {
  /** The value of a key, or `undefined` where there is none or its line is damaged. */
  readonly find: (key: string) => unknown;
  /** Whether there is nothing in it. */
  readonly isEmpty: boolean;
}

/** Letters of a digest. */
const DIGEST = 43;

const LINE_END = 10;

/** Lines that nobody asks for may take as much room as the others, and this many bytes more. */
const SPARE = 1_000_000;

/** One line of a pack. */
export function toLine(key: string, value: unknown): Uint8Array {
  const line = Buffer.from(`${' '.repeat(DIGEST)} ${key} ${JSON.stringify(value)}\n`);
  line.write(hash('sha256', line.subarray(DIGEST + 1, -1), 'base64url'), 'latin1');
  return line;
}

/** Opens a pack. Values are made of its lines as they are asked for. A file that is not there or too large is an empty one. */
export function readPack(path: string): Pack {
  const bytes = readBytes(path);
  const lines = findLines(bytes);
  return {
    isEmpty: lines.size === 0,
    find(key) {
      const [start, end] = lines.get(key) ?? [0, 0];
      return start === end ? undefined : toValue(bytes.subarray(start, end));
    },
  };
}

/** Adds `lines` to a pack. */
export function addToPack(path: string, lines: readonly Uint8Array[]): void {
  if (lines.length === 0) return;
  attempt(() => {
    mkdirSync(dirname(path), { recursive: true });
    appendFileSync(path, Buffer.concat(lines));
  });
}

/** Where most of a pack is of no use any more, leaves only the lines of `keys` in it. */
export function tidyPack(path: string, keys: ReadonlySet<string>): void {
  const bytes = readBytes(path);
  const used = [...findLines(bytes)].flatMap(([key, span]) => (keys.has(key) ? [span] : []));
  const size = used.reduce((sum, [start, end]) => sum + end - start, 0);
  if (bytes.length <= 2 * size + SPARE) return;
  attempt(() => {
    // In one step, so that nobody reads half a file.
    const other = `${path}.${process.pid}`;
    writeFileSync(other, Buffer.concat(used.map(([start, end]) => bytes.subarray(start, end))));
    renameSync(other, path);
  });
}

/** A disk that is full or may not be written to is no fault of the texts: they are then read again the next time. */
function attempt(write: () => void): void {
  try {
    write();
  } catch {
    // Nothing is kept.
  }
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

type Span = readonly [start: number, end: number];

/** Where the line of each key stands, with its line end. Of two lines with one key the later counts. */
function findLines(bytes: Buffer): Map<string, Span> {
  const found = new Map<string, Span>();
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(LINE_END, start) + 1;
    // What was not written to its end has no line end.
    if (end === 0) break;
    found.set(bytes.toString('latin1', start + DIGEST + 1, start + 2 * DIGEST + 1), [start, end]);
    start = end;
  }
  return found;
}

function toValue(line: Buffer): unknown {
  const rest = line.subarray(DIGEST + 1, -1);
  if (hash('sha256', rest, 'base64url') !== line.toString('latin1', 0, DIGEST)) return undefined;
  return JSON.parse(rest.toString('utf8', DIGEST + 1));
}
