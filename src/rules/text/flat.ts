import { UNSEEN } from '#lib/hidden.ts';

/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text made even for pattern matching, and the way back to the text it was made of. */
interface Flat {
  readonly text: string;
  readonly toOriginal: (span: Span) => Span;
}

/** A piece of the flat text. `same`: letter for letter as it was; otherwise all of it stands for the whole stretch. */
interface Piece {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly same: boolean;
}

/** Letters that are read as they are: ASCII but the signs of Markdown, and single spaces between them. */
const PLAIN = /(?:[!-%'-)+-;=>?-[\]^a-}]| (?=[!-~]))+/y;
/** Signs that writers or word processors put inside a number or a name without changing how it reads. */
const DROPPED = new RegExp(`[*_\`~\\\\${UNSEEN}\\u200C\\u200D\\uFE0E\\uFE0F]+`, 'uy');
/** The same anywhere, for letters that are written as entities. */
const DROPPED_ONE = new RegExp(DROPPED, 'gu');
const SPACES = /\s[\s>]*/y;
/** Tags that stand between letters and show nothing. One with attributes stays, as these are read too. */
const BARE_TAG = /<\/?[a-z]{1,6} ?\/?>/iy;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy;
const SPACE_NAMES = 'nbsp ensp emsp thinsp hairsp numsp puncsp tab newline'.split(' ');
const NAMED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(SPACE_NAMES.map((name) => [name, ' '])),
  commat: '@',
  period: '.',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  lpar: '(',
  rpar: ')',
  plus: '+',
};

/**
 * The words of `text` as a reader takes them in: compatibility forms made plain (NFKC), Markdown marks and invisible
 * characters left out, dashes as `-`, white space as one space, a blank line as one line end. Takes time in proportion
 * to the length.
 */
export function flatten(text: string): Flat {
  const words: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  for (let start = 0; start < text.length;) {
    const { shown, end, same = false } = readPiece(text, start);
    // White space that follows white space says nothing more.
    if (shown !== '' && !(shown === ' ' && /^[ \n]?$/.test(words.at(-1) ?? ''))) {
      pieces.push({ at: length, start, end, same });
      words.push(shown);
      length += shown.length;
    }
    start = end;
  }
  return {
    text: words.join(''),
    toOriginal: ({ start, end }) => ({
      start: toOriginal(findPiece(pieces, start), start).start,
      end: toOriginal(findPiece(pieces, end - 1), end - 1).end,
    }),
  };
}

function readPiece(text: string, start: number): { shown: string; end: number; same?: boolean } {
  const plain = match(PLAIN, text, start);
  if (plain) return { shown: plain[0], end: start + plain[0].length, same: true };
  const dropped = match(DROPPED, text, start) ?? match(BARE_TAG, text, start);
  if (dropped) return { shown: '', end: start + dropped[0].length };
  const spaces = match(SPACES, text, start)?.[0];
  if (spaces) return readSpaces(spaces, start);
  const entity = match(ENTITY, text, start);
  if (entity) return { shown: toLetter(entity), end: start + entity[0].length };
  const letter = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const shown = letter
    .normalize('NFKC')
    .replaceAll(/[\p{Pd}−]/gu, '-')
    .replaceAll(/\s/g, ' ');
  return { shown, end: start + letter.length };
}

/** A space, or a line end where a line is empty. Signs of quotation at the start of a line belong to the gap. */
function readSpaces(spaces: string, start: number): { shown: string; end: number } {
  const isGap = spaces.includes('\n') || !spaces.includes('>');
  const all = isGap ? spaces : (/^[^>]*/.exec(spaces)?.[0] ?? spaces);
  return { shown: all.indexOf('\n') === all.lastIndexOf('\n') ? ' ' : '\n', end: start + all.length };
}

function toLetter([, decimal, hex, name]: RegExpExecArray): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? '';
  const code = decimal === undefined ? parseInt(hex ?? '0', 16) : Number(decimal);
  return code <= 0x10_ff_ff ? String.fromCodePoint(code).normalize('NFKC').replaceAll(DROPPED_ONE, '') : '';
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The last piece that begins at or before `at`. */
function findPiece(pieces: readonly Piece[], at: number): Piece | undefined {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

function toOriginal(piece: Piece | undefined, at: number): Span {
  if (!piece) return { start: 0, end: 0 };
  if (!piece.same) return piece;
  const start = piece.start + at - piece.at;
  return { start, end: start + 1 };
}

const ADDRESS = /\b(?:https?:\/\/|www\.)(?!wa\.me\/)[^\s<>"]{1,2000}|\b10\.\d{4,9}\/[^\s<>"]{1,300}/gi;

/** Where web addresses and DOIs stand: their digits are nobody's number, but those of a chat (wa.me), which are somebody's. */
export function findAddresses(text: string): Span[] {
  return [...text.matchAll(ADDRESS)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
