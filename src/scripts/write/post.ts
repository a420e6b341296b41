import { toFileName, toPostFile } from '#intake/post-file.ts';
import { toSafeText } from '#intake/safe-text.ts';
import type { Tags } from '#intake/sound-tags.ts';
import { changePictures, findPictures, type Draft } from './draft.ts';

/** A picture as it goes along with a text. */
export interface OwnPicture {
  readonly alt: string;
  /** What it was written as: `webp`, or `jpg` where the browser cannot write that. */
  readonly ending: string;
}

/** A draft as a file of ours. */
export interface Post {
  /** Name of the file. */
  readonly file: string;
  /** The whole file, with its pictures as files beside it. */
  readonly whole: string;
  /** The text of that file alone. */
  readonly text: string;
  /** The whole file for where no pictures can go along: words keep their places. */
  readonly wordsOnly: string;
  /** Names of the pictures that the text shows, by number. */
  readonly pictures: ReadonlyMap<number, string>;
}

/** Makes the file of a draft. `day` is the day on which it is made. */
export function toPost(
  draft: Draft,
  tags: Tags,
  pictures: ReadonlyMap<number, OwnPicture>,
  day: string,
): Post {
  const name = toFileName(draft.title);
  const toFile = (number: number) => `${name}-${number}.${pictures.get(number)?.ending ?? ''}`;
  const placed = Array.from({ length: Math.max(0, ...pictures.keys()) }, (_, index) => ({
    file: toFile(index + 1),
    alt: pictures.get(index + 1)?.alt ?? '',
  }));
  const text = toSafeText(draft.text, tags, placed);
  const words = changePictures(
    draft.text,
    (number) => `[picture ${number}: ${pictures.get(number)?.alt ?? ''}]`,
  );
  return {
    file: `${name}.mdx`,
    whole: toPostFile({ ...draft, day }, text),
    text,
    wordsOnly: toPostFile({ ...draft, day }, toSafeText(words, tags)),
    pictures: new Map(findPictures(draft.text).map((number) => [number, toFile(number)])),
  };
}
