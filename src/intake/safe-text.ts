import { changeWords } from '#lib/code.ts';
import { escapeProse } from '#lib/escape-prose.ts';
import { withoutHidden } from '#lib/hidden.ts';
import { levelHeadings } from './headings.ts';
import { escapeUnsound, type Tags } from './sound-tags.ts';

/** A picture of a post: `[picture 1]` in the text stands for the first. */
interface PlacedPicture {
  /** Name of its file, such as `my-post-1.webp`. */
  readonly file: string;
  readonly alt: string;
}

/**
 * Markdown as a writer typed it, made into the text of a file that says the same: `<3` and `{brackets}` come out as
 * typed, headings and addresses are brought to what a post may hold, and pictures are put where their lines stand. Only
 * `tags` that are whole and in their place stay tags.
 */
export function toSafeText(typed: string, tags: Tags, pictures: readonly PlacedPicture[] = []): string {
  const even = withoutHidden(typed.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u2028\u2029]/g, '\n'));
  const mended = changeWords(even, mendAddresses);
  const escaped = escapeProse(escapeUnsound(mended, tags), Object.keys(tags));
  return placePictures(levelHeadings(escaped), pictures).trim();
}

/** Addresses that begin with http or www, or stand in angle brackets, which are tags here. */
function mendAddresses(words: string): string {
  return words
    .replaceAll(/<((?:https?:\/\/|mailto:)[^\s<>]+)>/g, '[$1]($1)')
    .replaceAll(/<br ?>/g, '<br />')
    .replaceAll(/(?<![\w/.])http:\/\//g, 'https://')
    .replaceAll(
      /(?<![\p{L}\p{N}/@.[(-])www\.[\w-]+(?:\.[\w-]+)+(?:\/[\w/.~%?=&-]*[\w/])?/gu,
      '[$&](https://$&)',
    );
}

const LINE = /^ {0,3}\[picture (\d{1,4})\][ \t]*$/gm;

function placePictures(text: string, pictures: readonly PlacedPicture[]): string {
  return text
    .replaceAll(LINE, (line: string, number: string) => {
      const picture = pictures[Number(number) - 1];
      return picture ? `\n![${escapeAlt(picture.alt)}](./${picture.file})\n` : line;
    })
    .replaceAll(/\n{3,}/g, '\n\n');
}

function escapeAlt(alt: string): string {
  return alt
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\[\]*_`{}<>&]/g, '\\$&');
}
