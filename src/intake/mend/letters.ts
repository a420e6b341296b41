import { withoutHidden } from '#lib/hidden.ts';

/** Line ends of Windows, old Macs and word processors made those of every other file. */
export function mendLineEnds(text: string): string {
  return text.replaceAll(/\r\n?|[\u2028\u2029\v\f]/g, '\n');
}

/** Letters that stand in two parts (`e` and an accent) made one, as every keyboard writes them. */
export function joinLetters(text: string): string {
  return text.normalize('NFC');
}

/**
 * Takes out characters that nobody sees: byte order marks, zero-width ones, soft hyphens, turns of direction. Private-use
 * ones stay: somebody meant a sign by them, and has to say which.
 */
export function dropInvisible(text: string): string {
  return text.replaceAll(/[^\p{Co}]+/gu, (piece) => withoutHidden(piece));
}

/** Non-breaking spaces as word processors strew them made plain; beside a digit, as in `Band 5`, they are meant. */
export function freeSpaces(text: string): string {
  return text.replaceAll(/[\u00A0\u2007\u202F]/g, (space, index: number) => {
    const [before = '', after = ''] = [text[index - 1], text[index + 1]];
    const isMeant = /\d/.test(before + after) && /[^\s:]/.test(before) && /\S/.test(after);
    return isMeant ? space : ' ';
  });
}
