/**
 * What Unicode lets a browser leave out when it shows a text, and what shows as an empty place: soft hyphens, zero-width
 * signs, turns of direction, empty letters. Joiners, signs for pictures and tags of flags are not here: they have a use.
 */
export const UNSEEN = String.raw`\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0D\uFEFF\uFFA0\uFFF0-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E001F}\u{E0080}-\u{E0FFF}`;

/** Beside it: control characters, halves of characters, private-use ones and those that are no characters at all. */
const NO_TEXT = String.raw`\0-\x08\v-\x1F\x7F-\x9F\uFFFE\uFFFF\p{Co}\p{Cs}`;

// What has a use is hidden where it has none, and would tell two names apart that look the same. Each sign is looked for first
// and what stands before it after, so that a long text takes no longer.
const [JOINERS, LOOKS, TAGS] = ['[\u200C\u200D]', '[\uFE0E\uFE0F]', '[\u{E0020}-\u{E007F}]'] as const;
/** Pictures, and letters of alphabets that join: nobody joins Latin, Greek or Cyrillic ones. */
const JOINED = String.raw`[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Inherited}])[\p{L}\p{M}]`;
/** What is not taken out itself. */
const STAYS = String.raw`(?!\p{Default_Ignorable_Code_Point})`;
/** Letters, digits and vowel signs. */
const SHOWN = String.raw`${STAYS}[\p{L}\p{M}\p{N}]`;
/** Letters that take another form when the one before does not join them, whatever that is: as in Persian after a digit or a Latin word. */
const TURNED = String.raw`(?=\p{L})[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Adlam}]`;
/** Letters of languages written without spaces, where a place to break a line is told by a sign. */
const UNSPACED = String.raw`${STAYS}[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const HIDDEN = new RegExp(
  [
    // Han letters have forms of their own, which differ in names, each told by a sign behind the letter.
    `[${UNSEEN}${NO_TEXT}](?<!\\p{Script=Han}[\\u{E0100}-\\u{E01EF}])(?<!${UNSPACED}\\u200B(?=${UNSPACED}))`,
    `${JOINERS}(?<!(?:${JOINED})${JOINERS})(?<!${SHOWN}\\u200C(?=${TURNED}))`,
    // Signs on a keyboard have one look only.
    `${LOOKS}(?<!\\p{Extended_Pictographic}${LOOKS})(?<![^\\P{S}\\0-\\x7F]\\uFE0E)(?!\\u20E3)`,
    // The tags that make the flags of England, Scotland and Wales stand behind a black flag.
    `${TAGS}(?<!\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{0,5}${TAGS})`,
  ].join('|'),
  'u',
);

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
