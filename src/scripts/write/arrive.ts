import { countWords, toCount } from '#lib/text.ts';
import { changePictures } from './draft.ts';
import type { Redrawn } from './redraw.ts';

/** A picture that came with a text, and what the file said of it. */
export interface Arriving extends Redrawn {
  readonly alt: string;
}

/** A text that came out of a file or a clipboard. A picture that could not be drawn leaves a gap. */
export interface Arrived {
  readonly text: string;
  readonly title?: string;
  readonly standfirst?: string;
  readonly pictures: readonly (Arriving | undefined)[];
  readonly losses: readonly string[];
}

/**
 * An arrived text for a page on which `taken` pictures are numbered already: its own pictures count on from there, and the
 * lines of those that could not be drawn are gone.
 */
export function renumber({ text, pictures }: Pick<Arrived, 'text' | 'pictures'>, taken: number): string {
  return changePictures(text, (number) => (pictures[number - 1] ? `[picture ${taken + number}]` : ''))
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** What was lost, with the pictures that could not be drawn. */
export function toLosses({ losses, pictures }: Arrived): string[] {
  const undrawn = pictures.filter((picture) => picture === undefined).length;
  const also = `${toCount(undrawn, 'picture')} could not be drawn: left out.`;
  return undrawn > 0 ? [...losses, also] : [...losses];
}

/** How much was read: `1,200 words and 2 pictures`. */
export function toAmount({ text, pictures }: Pick<Arrived, 'text' | 'pictures'>): string {
  const drawn = pictures.filter(Boolean).length;
  const words = toCount(countWords(text), 'word');
  return drawn > 0 ? `${words} and ${toCount(drawn, 'picture')}` : words;
}
