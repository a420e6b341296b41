import {
  LineCounter,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { Problem } from '#lib/problem.ts';
import { findDeep } from './find-deep.ts';

/** YAML as plain values with the line of every field, or what is wrong with it. */
export interface YamlResult {
  readonly value: unknown;
  /** Line in the file by path: `writers.1`, `findings.0.text`; the empty path is the first line. */
  readonly lines: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
}

/** Characters that are read: five times our longest front matter, three times our longest ledger. 400 kB of faults take seconds. */
export const YAML_LIMITS = { frontMatter: 30_000, ledger: 200_000 } as const;

/** Problems named at once: a file that is no YAML at all has one on every line. */
const MOST_PROBLEMS = 20;

/**
 * Reads YAML strictly: one value a key, no anchors, aliases, merge keys or tags. `firstLine` is the line of the file on
 * which `source` begins. Dates stay text. More than `largest` characters are not read.
 */
export function readYaml(
  source: string,
  file: string,
  firstLine: number,
  largest: number = YAML_LIMITS.ledger,
): YamlResult {
  if (source.length > largest)
    return {
      value: undefined,
      lines: {},
      problems: [
        {
          file,
          line: firstLine,
          column: 1,
          rule: 'too-long',
          message: `The fields have more than ${largest.toLocaleString('en-GB')} characters.`,
          mend: 'Shorten them; the text itself goes below the second line of hyphens.',
          level: 'error',
        },
      ],
    };
  const deep = findDeep(source);
  if (deep !== undefined)
    return {
      value: undefined,
      lines: {},
      problems: [
        {
          file,
          line: firstLine + source.slice(0, deep).split('\n').length - 1,
          column: deep - source.lastIndexOf('\n', deep - 1),
          rule: 'yaml',
          message: 'The fields are nested too deeply here.',
          mend: 'Write lists one entry a line, with "- " before each.',
          level: 'error',
        },
      ],
    };
  const counter = new LineCounter();
  // The parser looks for duplicate keys by comparing every two (90 s for 40,000): `findTwice` does it in one pass.
  const document = parseDocument(source, {
    lineCounter: counter,
    uniqueKeys: false,
    merge: false,
    schema: 'core',
    prettyErrors: false,
  });
  const problem = (offset: number, message: string, mend: string): Problem => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + firstLine - 1, column: col, rule: 'yaml', message, mend, level: 'error' };
  };
  const problems = [
    ...document.errors
      .slice(0, MOST_PROBLEMS)
      .map((error) =>
        problem(
          error.pos[0],
          toWords(error.code, error.message),
          'Compare the line with the example in CONTRIBUTING.md; put text that holds ": " or "#" in quotation marks.',
        ),
      ),
    ...findTricks(document)
      .slice(0, MOST_PROBLEMS)
      .map((node) =>
        problem(
          node.range?.[0] ?? 0,
          'An anchor, an alias, a tag or a reserved name stands here.',
          'Write the value out in full.',
        ),
      ),
    ...findTwice(document)
      .slice(0, MOST_PROBLEMS)
      .map((key) =>
        problem(key.range?.[0] ?? 0, 'The same field stands here twice.', 'Keep one of the two.'),
      ),
  ];
  if (problems.length > 0) return { value: undefined, lines: {}, problems };
  return {
    value: document.toJS({ maxAliasCount: 0 }),
    lines: findLines(document, counter, firstLine),
    problems: [],
  };
}

function findTricks(document: Document.Parsed): Node[] {
  const found: Node[] = [];
  visit(document, {
    Node(_key, node) {
      if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) found.push(node);
    },
    Pair(_key, { key }) {
      if (!isScalar(key)) return isNode(key) ? void found.push(key) : undefined;
      if (key.value === '__proto__' || key.value === '<<') found.push(key);
    },
  });
  return found;
}

function findTwice(document: Document.Parsed): Node[] {
  const found: Node[] = [];
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(String(key.value))) found.push(key);
        seen.add(String(key.value));
      }
    },
  });
  return found;
}

function findLines(
  document: Document.Parsed,
  counter: LineCounter,
  firstLine: number,
): Record<string, number> {
  const lines: Record<string, number> = { '': firstLine };
  const note = (node: unknown, path: string): void => {
    if (isNode(node) && node.range && lines[path] === undefined)
      lines[path] = counter.linePos(node.range[0]).line + firstLine - 1;
    const prefix = path === '' ? '' : `${path}.`;
    if (isMap(node))
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue;
        const inner = `${prefix}${String(pair.key.value)}`;
        lines[inner] = counter.linePos(pair.key.range?.[0] ?? 0).line + firstLine - 1;
        note(pair.value, inner);
      }
    if (isSeq(node)) node.items.forEach((item, index) => { note(item, `${prefix}${index}`); }); // prettier-ignore
  };
  note(document.contents, '');
  return lines;
}

function toWords(code: string, message: string): string {
  if (message.includes('call stack')) return 'The fields are nested too deeply here.';
  if (code === 'TAB_AS_INDENT') return 'A tab stands at the start of this line.';
  return `The line cannot be read (${message.split('\n')[0] ?? code}).`;
}
