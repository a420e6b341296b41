import type { Placed } from './reading.ts';

/** Stand for `{`, the `i` of `import` and the `e` of `export`. The limits refuse private-use characters, so no text holds them. */
const [BRACE, IMPORT, EXPORT] = ['\uE000', '\uE001', '\uE002'];

/**
 * `source` without anything that the parser would read as a program. Reading one is where a text could hurt: its time
 * doubles with every `{` before a tag or `<a>(` after one (30 bytes for a second, 450 for a day), and it must try before
 * it can refuse. Left alone are escaped brackets, remarks in `{/*` and counts `={2}`. Places stay the same; a line end
 * is added at the end, for want of which the parser has been seen to end the process.
 */
export function mask(source: string): string {
  const masked = source.replaceAll(PROGRAM, (found) => {
    if (found === '{') return BRACE;
    if (found === 'import' || found === 'export')
      return (found === 'import' ? IMPORT : EXPORT) + found.slice(1);
    return found;
  });
  return masked.endsWith('\n') ? masked : `${masked}\n`;
}

const PROGRAM = /\\[\s\S]|=\{\d{1,3}\}|\{\/\*(?:[^*{}]|\*(?!\/))*\*\/\}|\{|^(?:import|export)(?![\w-])/gm;

/** Text of the tree as it was typed. */
export function unmask(text: string): string {
  return text.replaceAll(BRACE, '{').replaceAll(IMPORT, 'i').replaceAll(EXPORT, 'e');
}

/** What a piece of the tree holds that would have been a program: a bracket, or a line that begins with import or export. */
export function findMasked(text: string): 'bracket' | 'line' | undefined {
  if (text.includes(BRACE) || /%EE%80%80/i.test(text)) return 'bracket';
  return text.startsWith(IMPORT) || text.startsWith(EXPORT) ? 'line' : undefined;
}

/** The words before `{#one #two}` at the end of a heading, and what stands in the brackets: a fixed id, then former ones. */
export function splitIds(text: string): { words: string; ids: string[] } | undefined {
  const end = text.trimEnd();
  const start = end.lastIndexOf(`${BRACE}#`);
  if (start === -1 || end.indexOf('}', start) !== end.length - 1) return undefined;
  const ids = end
    .slice(start + 1, -1)
    .trim()
    .split(/\s+/);
  return { words: end.slice(0, start).trimEnd(), ids };
}

/** The first masked bracket at or after `node`: its own place is that of the words before it. */
export function toBracket(lines: readonly string[], node: Placed): Placed {
  const { line: first, column } = node.position?.start ?? { line: 1, column: 1 };
  for (let line = first; line <= lines.length; line++) {
    const index = lines[line - 1]?.indexOf(BRACE, line === first ? column - 1 : 0) ?? -1;
    if (index >= 0) return { position: { start: { line, column: index + 1 } } };
  }
  return node;
}
