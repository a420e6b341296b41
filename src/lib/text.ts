import { toLookalike } from './scripts.ts';

/** Escapes text for HTML content and double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** JSON that is safe inside a `<script type="application/ld+json">`, where `</script>` in a title would end it. */
export function toSafeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Whether a line ends a paragraph. For the Markdown parser nothing but spaces and tabs are blank: a space that does not break is a word. */
export function isBlank(line: string): boolean {
  return /^[ \t]*\r?\n?$/.test(line);
}

/** How many words a reader meets: runs of letters and digits. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** `one`, `one and two`, `one, two and three`. */
export function toList(items: readonly string[], joiner = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1) ?? ''}`;
}

/** The text with a capital at its beginning. The rest stays: a name keeps its letters. */
export function toCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `1 post`, `3 posts`. */
export function toCount(count: number, one: string, many = `${one}s`): string {
  // A browser takes 30 ms on a slow phone to learn how a language writes numbers.
  const digits = String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${digits} ${count === 1 ? one : many}`;
}

/** The beginning of `text`, at most about `longest` characters, cut between words and ended by three dots. */
export function toExcerpt(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest + 1).replace(/[\s,;:.–—-]*\s\S*$/u, '')}…`;
}

/** The known name closest to `name`, when it is near enough to be what was meant. */
export function findNearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const distance = countEdits(name.slice(0, 80), candidate.slice(0, 80));
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** How many letters have to be put in, left out or exchanged to make one short text of another (Levenshtein). */
export function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Latin letters that Unicode does not take apart into a plain letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** A name for an address made of `text`: small letters and digits with hyphens, accents taken off. May be empty. */
export function toSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replaceAll(/[łøđðıßæœþ]/g, (letter) => LETTERS[letter] ?? '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80);
}

/** What stands before a name and is no part of it. */
const TITLES =
  /^[^\p{L}\p{N}]*(?:(?:the|dr|prof|professor|mr|mrs|ms|miss|mx)[^\p{L}\p{N}\p{M}]+(?=[\p{L}\p{N}]))+/u;

/** A name without what a reader may overlook: titles, capitals, accents, spaces, signs, letters that look alike. Two names with one key look like one person’s. */
export function toNameKey(name: string): string {
  const small = name
    .normalize('NFKD')
    .replaceAll(/\p{Script=Inherited}/gu, '')
    .toLowerCase()
    .replaceAll(/[łøđðıßæœþ]/g, (letter) => LETTERS[letter] ?? '');
  return toLookalike(small)
    .replace(TITLES, '')
    .replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/** Straight quotation marks and apostrophes made curly: opening after a space or a bracket, closing elsewhere. */
export function toCurly(text: string): string {
  return text
    .replaceAll(/(^|[\s([{–—‘])"/gu, '$1“')
    .replaceAll('"', '”')
    .replaceAll(/(^|[\s([{–—“])'(?=\d0s)/gu, '$1’')
    .replaceAll(/(^|[\s([{–—“])'/gu, '$1‘')
    .replaceAll("'", '’');
}

/** The index of every paragraph that holds `quote`, once for each time it does. White space and the shape of quotation marks do not count. */
export function findQuoted(quote: string, paragraphs: readonly string[]): number[] {
  const even = (text: string) => toCurly(text).replaceAll(/\s+/g, ' ').trim();
  const wanted = even(quote);
  if (wanted === '') return [];
  return paragraphs.flatMap((paragraph, index) =>
    Array.from({ length: even(paragraph).split(wanted).length - 1 }, () => index),
  );
}
