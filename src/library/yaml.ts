import { LineCounter, isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { Problem } from '#lib/problem.ts';
import { findDeep } from './find-deep.ts';
import { findYamlFaults } from './yaml-faults.ts';

/** YAML as plain values with the line of every field, or what is wrong with it. */
interface YamlResult {
  readonly value: unknown;
  /** Line in the file by path: `writers.1`, `findings.0.text`; the empty path is the first line. */
  readonly lines: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
}

/** Characters that are read: five times our longest front matter, three times our longest ledger. 400 kB of faults take seconds. */
export const YAML_LIMITS = { frontMatter: 30_000, ledger: 200_000 } as const;

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
  const fault = findTooLong(source, file, firstLine, largest) ?? findTooDeep(source, file, firstLine);
  if (fault) return { value: undefined, lines: {}, problems: [fault] };
  const counter = new LineCounter();
  // The parser looks for duplicate keys by comparing every two (90 s for 40,000): `yaml-faults.ts` does it in one pass.
  const document = parseDocument(source, {
    lineCounter: counter,
    uniqueKeys: false,
    merge: false,
    schema: 'core',
    prettyErrors: false,
  });
  const toLine = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const problems = findYamlFaults(document, source, toLine).map(
    ({ offset, message, mend }): Problem => ({
      file, line: toLine(offset), column: counter.linePos(offset).col, rule: 'yaml', level: 'error', message, mend,
    }),
  ); // prettier-ignore
  if (problems.length > 0) return { value: undefined, lines: {}, problems };
  return {
    value: document.toJS({ maxAliasCount: 0 }),
    lines: findLines(document, firstLine, toLine),
    problems: [],
  };
}

function findTooLong(source: string, file: string, line: number, largest: number): Problem | undefined {
  if (source.length <= largest) return undefined;
  return {
    file,
    line,
    column: 1,
    rule: 'too-long',
    message: `The fields have more than ${largest.toLocaleString('en-GB')} characters.`,
    mend: 'Shorten them; the text itself goes below the second line of hyphens.',
    level: 'error',
  };
}

function findTooDeep(source: string, file: string, firstLine: number): Problem | undefined {
  const deep = findDeep(source);
  if (deep === undefined) return undefined;
  return {
    file,
    line: firstLine + source.slice(0, deep).split('\n').length - 1,
    column: deep - source.lastIndexOf('\n', deep - 1),
    rule: 'yaml',
    message: 'The fields are nested too deeply here.',
    mend: 'Write lists one entry a line, with "- " before each.',
    level: 'error',
  };
}

function findLines(
  document: Document.Parsed,
  firstLine: number,
  toLine: (offset: number) => number,
): Record<string, number> {
  const lines: Record<string, number> = { '': firstLine };
  const note = (node: unknown, path: string): void => {
    if (isNode(node) && node.range && lines[path] === undefined) lines[path] = toLine(node.range[0]);
    const prefix = path === '' ? '' : `${path}.`;
    if (isMap(node))
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue;
        const inner = `${prefix}${String(pair.key.value)}`;
        lines[inner] = toLine(pair.key.range?.[0] ?? 0);
        note(pair.value, inner);
      }
    if (isSeq(node)) node.items.forEach((item, index) => { note(item, `${prefix}${index}`); }); // prettier-ignore
  };
  note(document.contents, '');
  return lines;
}
