import { toCount } from '#lib/text.ts';

/** What can be lost or changed on the way from a word processor to a text, each in words for the writer. */
const LOSSES = {
  comment: (count: number) => `${toCount(count, 'comment')} in the margin: left out.`,
  deleted: (count: number) => `${toCount(count, 'tracked deletion')}: left out for good.`,
  inserted: (count: number) => `${toCount(count, 'tracked insertion')}: taken as accepted.`,
  hidden: (count: number) => `${toCount(count, 'piece')} of hidden text: left out.`,
  margin: () => 'Words in the header or footer of the pages: left out.',
  box: (count: number) => `${toCount(count, 'text box', 'text boxes')}: the words may stand in another place now.`,
  drawing: (count: number) => `${toCount(count, 'chart or drawing', 'charts and drawings')}: left out. Add them as pictures.`,
  formula: (count: number) => `${toCount(count, 'formula', 'formulas')}: left out.`,
  object: (count: number) => `${toCount(count, 'embedded file')}: left out.`,
  picture: (count: number) => `${toCount(count, 'picture')} of a kind that cannot be shown: left out.`,
  look: () => 'Underlining, colours and highlights: left out. The words are all there.',
  merged: () => 'Merged table cells: taken apart.',
  contents: () => 'The list of contents: left out. The site makes one itself.',
  link: (count: number) => `${toCount(count, 'link')} to a file or a place in the document: now plain words.`,
  tracked: (count: number) => `${toCount(count, 'link')} through a mail filter: now straight to the page, without your address in it.`,
  secure: (count: number) => `${toCount(count, 'link')} with http: now with https. Try them once.`,
  invisible: () => 'Invisible characters: taken out.',
} as const; // prettier-ignore

export type Loss = keyof typeof LOSSES;

/** A count for each thing lost. Filled while a text is converted. */
export type Losses = Map<Loss, number>;

/** Notes that something was lost, once or `count` times. */
export function lose(losses: Losses, loss: Loss, count = 1): void {
  if (count > 0) losses.set(loss, (losses.get(loss) ?? 0) + count);
}

/** The losses in sentences, in the order in which they matter. */
export function toLossSentences(losses: Losses): string[] {
  const kinds = Object.keys(LOSSES) as Loss[];
  return kinds.flatMap((kind) => {
    const count = losses.get(kind);
    return count === undefined ? [] : [LOSSES[kind](count)];
  });
}
