/** A piece of Markdown: words, or code, in which every sign stands for itself. */
export interface Piece {
  readonly text: string;
  readonly isCode: boolean;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Markdown in pieces, in order; joined they are the text again. Code is fenced blocks and spans within one paragraph. */
export function splitCode(text: string): Piece[] {
  const pieces: Piece[] = [];
  const add = (piece: string, isCode: boolean) => {
    const last = pieces.at(-1);
    if (last?.isCode === isCode) pieces[pieces.length - 1] = { text: last.text + piece, isCode };
    else if (piece !== '') pieces.push({ text: piece, isCode });
  };
  let fence: string | undefined;
  let words = '';
  const flush = () => {
    for (const piece of splitSpans(words)) add(piece.text, piece.isCode);
    words = '';
  };
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const mark = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      add(line, true);
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    } else if (
      mark !== undefined &&
      !(mark.startsWith('`') && line.slice(line.indexOf(mark) + mark.length).includes('`'))
    ) {
      flush();
      add(line, true);
      fence = mark;
    } else {
      words += line;
      if (line.trim() === '') flush();
    }
  }
  flush();
  return pieces;
}

/** Code spans of one paragraph: as many backticks at the end as at the start. */
function splitSpans(paragraph: string): Piece[] {
  const pieces: Piece[] = [];
  const runs = [...paragraph.matchAll(/\\`|`+/g)].filter(([run]) => run !== '\\`');
  let [at, index] = [0, 0];
  while (index < runs.length) {
    const open = runs[index];
    const end = runs.findIndex((run, other) => other > index && run[0] === open?.[0]);
    const close = runs[end];
    if (!open || !close) {
      index++;
      continue;
    }
    pieces.push({ text: paragraph.slice(at, open.index), isCode: false });
    at = close.index + close[0].length;
    pieces.push({ text: paragraph.slice(open.index, at), isCode: true });
    index = end + 1;
  }
  return [...pieces, { text: paragraph.slice(at), isCode: false }];
}

/** `text` with its words changed and its code left alone. */
export function changeWords(text: string, change: (words: string) => string): string {
  return splitCode(text)
    .map((piece) => (piece.isCode ? piece.text : change(piece.text)))
    .join('');
}
