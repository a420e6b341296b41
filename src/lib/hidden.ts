/**
 * Characters that never belong in words to be read: control, bidirectional, zero-width, line-separator, tag, private-use
 * ones and those that are no characters at all. Tabs, line ends, the joiners that real languages need, and the tags that make
 * the flags of England, Scotland and Wales are not among them.
 */
const HIDDEN =
  /[\0-\x08\v-\x1F\x7F-\x9F\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\p{Co}]|(?<!\u{1F3F4}[\u{E0061}-\u{E007A}]{0,5})[\u{E0000}-\u{E007F}]/u;

/** The first invisible character in `text`: its index and its name, such as `U+202E`. */
export function findHidden(text: string): { index: number; name: string } | undefined {
  const found = HIDDEN.exec(text);
  return found
    ? {
        index: found.index,
        name: `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
      }
    : undefined;
}

const ALL_HIDDEN = new RegExp(HIDDEN, 'gu');

/** `text` without its invisible characters. */
export function withoutHidden(text: string): string {
  return text.replaceAll(ALL_HIDDEN, '');
}
