/** Front-matter fields and fields of ledgers that hold words of our own, rather than ids, names or what a source printed. */
const OWN = new Set([
  'alt', 'answer', 'because', 'brief', 'caution', 'conflicts', 'contentNote', 'counts', 'definition', 'explained', 'population',
  'question', 'said', 'says', 'short', 'standfirst', 'summary', 'text', 'title', 'what',
]); // prettier-ignore
/** Groups of fields that tell what stands elsewhere, in the words used there. */
const ELSEWHERE = new Set(['original', 'authors', 'author', 'container', 'identifiers', 'survey', 'links']);

/** Begins a piece that is no part of the sentence before it: a heading, an item, a cell, a field. */
export const PIECE = '\u2029';

/**
 * `source` with everything but its writer's own words blanked: marks and tags, code, addresses, quoted blocks, voices,
 * and fields that hold other things. As long as before and with the same lines, so that places stay true.
 * `withTitle`: whether the title is ours, which that of a work is not.
 */
export function toOwnWords(source: string, kind: 'text' | 'ledger', withTitle = true): string {
  if (kind === 'ledger') return keepFields(source, withTitle);
  const end = source.startsWith('---\n') ? source.indexOf('\n---', 3) : -1;
  if (end === -1) return keepProse(source);
  const [fields, text] = [source.slice(3, end), source.slice(end + 4)];
  return `   ${keepFields(fields, withTitle)}\n  ${PIECE}${keepProse(text)}`;
}

/** One letter for every letter, so that nothing moves. */
function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}

const FIELD = /^((?: |- )*)([A-Za-z][\w-]*)(:)(?=\s|$)/;

function keepFields(yaml: string, withTitle: boolean): string {
  let kept = false;
  let [depth, foreign] = [0, Infinity];
  return yaml
    .split('\n')
    .map((line) => {
      const indent = line.search(/\S/);
      if (indent === -1) return line;
      const [whole = '', before = '', name = ''] = FIELD.exec(line) ?? [];
      if (whole === '') return kept && indent > depth && !/^\s*#/.test(line) ? line.replace(/^(\s*)-/, `$1${PIECE}`) : blank(line);
      depth = before.length;
      if (depth <= foreign) foreign = ELSEWHERE.has(name) ? depth : Infinity;
      kept = depth <= foreign && OWN.has(name) && (withTitle || name !== 'title');
      return kept ? PIECE + blank(whole.slice(1)) + line.slice(whole.length).replace(/\s#\s.*$/, blank) : blank(line);
    })
    .join('\n'); // prettier-ignore
}

/** What is no word of the writer's, each behind a sign without which there is none of it, in the order in which it is taken out. Every pattern takes time in proportion to the text. */
const FOREIGN: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['', /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[^\n]*$|$(?![\s\S]))/gm],
  ['`', /(?<![\\`])(`{1,3})(?!`)[^`\n]{1,2000}\1(?!`)/g],
  ['<', /<\/?[A-Za-z][^<>]{0,2000}>/g],
  ['>', /^[ \t]*>[^\n]*$/gm],
  ['](', /(?<=\])\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,2000})?\)/g],
  ['', /(?:https?:\/\/|www\.|mailto:)[^\s<>"”)]{1,2000}/gi],
  ['@', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|(?<![\w.])@\w{1,40}/g],
  ['[^', /\[\^[^\]\n]{1,80}\]:?/g],
  ['{#', /\{#[^}\n]{0,300}\}/g],
  ['&', /&#?\w{1,10};/g],
];
/** An address without its beginning, such as `example.org/a`. Looked for only where its ending stands: most texts have none. */
const HOST = /(?<![\w.])(?:[\w-]{1,63}\.){1,5}(?:org|com|net|uk|info|blog|example)\b(?:\/[^\s)”]{0,200})?/gi;
const HOST_END = /\.(?:org|com|net|uk|info|blog|example)\b/i;

/** Remarks, and words that somebody else said. */
const BLOCKS = [['{/*', '*/}'], ['<Voice', '</Voice>']] as const; // prettier-ignore
/** A letter as its number: so the first one of a word is written that would begin a program. */
const LETTER = /&#(\d{2,3});/g;
/** A heading ends with its line. */
const HEADING_END = /(?<=^[ \t]{0,3}#{1,6}[ \t][^\n]{0,400})\n/gm;
/** Line starts and cell borders that begin a piece of their own. */
const BORDERS = /^([ \t]*)(?:#{1,6}|[-*+]|\d{1,9}[.)])(?=[ \t])|\|/gm;

function keepProse(text: string): string {
  const own = BLOCKS.reduce((words, [open, close]) => blankBetween(words, open, close), text);
  const lettered = own.replaceAll(LETTER, (entity, code: string) => {
    const letter = String.fromCharCode(Number(code));
    return /[a-z]/i.test(letter) ? letter.padStart(entity.length) : entity;
  });
  const known = FOREIGN.reduce(
    (words, [sign, pattern]) => (words.includes(sign) ? words.replaceAll(pattern, blank) : words),
    lettered,
  );
  const bare = HOST_END.test(known) ? known.replaceAll(HOST, blank) : known;
  const pieces = bare.replaceAll(HEADING_END, PIECE);
  return pieces.replaceAll(BORDERS, (border: string, space = '') =>
    `${String(space)}${PIECE}${blank(border.slice(String(space).length + 1))}`,
  ).replaceAll(/[*_\\~[\]]/g, ' '); // prettier-ignore
}

/** A pattern would look for the end again from every start; a text may hold thousands of starts and no end. */
function blankBetween(text: string, open: string, close: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let start = text.indexOf(open); start !== -1; start = text.indexOf(open, at)) {
    const end = text.indexOf(close, start);
    if (end === -1) break;
    pieces.push(text.slice(at, start), blank(text.slice(start, end + close.length)));
    at = end + close.length;
  }
  return pieces.join('') + text.slice(at);
}
