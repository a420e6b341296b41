import { hideCode } from '#lib/code.ts';
import { findNearest } from '#lib/text.ts';
import { isMark, marks } from './marks.ts';

/** A mark that is not closed, or closed without having been opened. `line` and `column` are those of the text given. */
interface TagFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly mend: string;
}

/** A text whose marks are all closed, so that the rest of it can be read. `origins` gives the line each line came from. */
interface Closed {
  readonly faults: readonly TagFault[];
  readonly lines: readonly string[];
  readonly origins: readonly number[];
}

/** What is known while going down a text. */
interface Walk {
  readonly faults: TagFault[];
  readonly out: { readonly text: string; readonly origin: number }[];
  /** Marks that are open, the outermost first. */
  readonly open: { readonly name: string; readonly line: number; readonly column: number }[];
  /** Names of marks that a heading or another mark's closing tag ended: their own may come later and is no second fault. */
  readonly crossed: string[];
}

const TAG = /^(\s*)<(\/?)([A-Z]\w*)\b/;

/**
 * Closes every mark that is left open and takes out every closing tag that closes nothing. For texts that the parser has
 * refused: one forgotten tag must not hide the other faults of a text. Looks at tags at the start of a line only.
 */
export function closeMarks(lines: readonly string[]): Closed {
  const walk: Walk = { faults: [], out: [], open: [], crossed: [] };
  const plain = hideCode(lines.join('\n')).split('\n');
  lines.forEach((text, index) => {
    const words = plain[index] ?? '';
    // No heading stands inside a mark, so a mark that is open here was to end before it.
    if (/^#{1,6}\s/.test(words)) cross(walk, 0, index + 1);
    const [, space = '', slash, name = ''] = TAG.exec(words) ?? [];
    const place = { name, line: index + 1, column: space.length + 1 };
    const shown = slash ? closeOne(walk, place, text) : openOne(walk, place, text);
    walk.out.push({ text: shown, origin: index + 1 });
  });
  closeFrom(walk, 0, lines.length);
  const { faults, out } = walk;
  return { faults, lines: out.map(({ text }) => text), origins: out.map(({ origin }) => origin) };
}

function openOne(walk: Walk, place: Walk['open'][number], text: string): string {
  const { name, line } = place;
  if (!isAround(name) || text.includes(`</${name}>`) || /\/>\s*$/.test(text)) return text;
  const same = walk.open.findIndex((other) => other.name === name);
  if (same !== -1) closeFrom(walk, same, line);
  walk.open.push(place);
  return text;
}

function closeOne(walk: Walk, { name, line, column }: Walk['open'][number], text: string): string {
  const names = walk.open.map((mark) => mark.name);
  const meant = isMark(name) ? name : findNearest(name, names);
  if (meant === undefined || !isAround(meant)) return text;
  if (meant !== name)
    walk.faults.push({
      line,
      column,
      message: `</${name}> closes no mark.`,
      mend: `Write </${meant}>.`,
    });
  const mine = names.lastIndexOf(meant);
  if (mine === -1) {
    const crossed = walk.crossed.indexOf(meant);
    if (crossed !== -1) walk.crossed.splice(crossed, 1);
    else walk.faults.push({ line, column, ...sayClosed(meant) });
    return '';
  }
  cross(walk, mine + 1, line);
  walk.open.pop();
  return `</${meant}>`;
}

function cross(walk: Walk, index: number, before: number): void {
  walk.crossed.push(...walk.open.slice(index).map(({ name }) => name));
  closeFrom(walk, index, before);
}

/** Closes the marks that are open, from the innermost to the one at `index`, before the line `before`. */
function closeFrom({ faults, out, open }: Walk, index: number, before: number): void {
  for (const { name, line, column } of open.splice(index).reverse()) {
    faults.push({ line, column, ...sayOpen(name) });
    for (const text of ['', `</${name}>`, '']) out.push({ text, origin: before });
  }
}

function isAround(name: string): boolean {
  return isMark(name) && marks[name].inside !== 'a sentence';
}

function sayOpen(name: string) {
  return {
    message: `<${name}> is opened here and not closed.`,
    mend: `Put </${name}> on a line of its own where it ends, with a blank line before it.`,
  };
}

function sayClosed(name: string) {
  return {
    message: `</${name}> closes nothing: no <${name}> is open here.`,
    mend: `Take it out, or put <${name} …> on a line of its own where it begins.`,
  };
}
