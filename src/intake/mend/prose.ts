import { changeWords, hideCode, splitCode } from '#lib/code.ts';
import { findNearest } from '#lib/text.ts';
import type { Tags } from '../sound-tags.ts';
import { toDay } from '#lib/loose-days.ts';

/** Text below the front matter with what is not meant mended. Code is left as it is, and so is a tag that may be a mark's. */
export function mendProse(text: string, tags: Tags): string {
  const words = changeWords(mendLines(text), (piece) => escapeLoose(mendAddresses(mendTags(piece)), tags));
  return spaceMarks(words, tags);
}

/** Stands where a piece goes on in the middle of a line, so that its first letter does not look like the first of the line. */
const MIDDLE = '\uE000';

function mendLines(text: string): string {
  const pieces = splitCode(text);
  return pieces
    .map(({ text: piece, isCode }, index) => {
      if (isCode) return piece;
      const isMiddle = index > 0 && pieces[index - 1]?.text.endsWith('\n') === false;
      const isLast = index === pieces.length - 1;
      const mended = mendSpaces(`${isMiddle ? MIDDLE : ''}${piece}${isLast ? '' : MIDDLE}`)
        .replaceAll(/^( *)[•▪◦·‣\uF0B7\uF0A7] ?(?=\S)/gm, '$1- ')
        .replaceAll(/^ *(?:import|export)(?![\w-])/gm, toEntity);
      return mended.slice(isMiddle ? 1 : 0, isLast ? undefined : -1);
    })
    .join('');
}

/** Tabs, and spaces at the ends of lines. Two of these break the line; a backslash does so visibly. */
function mendSpaces(piece: string): string {
  return piece
    .replaceAll(/^[ \t]*\t[ \t]*/gm, (space) => space.replaceAll('\t', '    '))
    .replaceAll('\t', ' ')
    .replaceAll(/^([^\n|#]*[^\n |#\\>]) {2,}\n(?=[^\n]*\S)/gm, '$1\\\n')
    .replaceAll(/ +$/gm, '');
}

/** A backslash does not help a word: its first letter as an entity keeps the line from being a program. */
function toEntity(word: string): string {
  return word.replace(/[ie]/, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** Curly quotation marks in tags, and days in another order. */
function mendTags(words: string): string {
  return words.replaceAll(/<[A-Z][a-z]{1,20}\s[^<>]{0,2000}>/g, (tag) =>
    tag
      .replaceAll(/=\s*[“”„]([^“”„"<>]*)[“”„]/g, '="$1"')
      .replaceAll(/\b(date|recordedOn|withdrawnOn)="([^"]*)"/g, (whole, name: string, day: string) => {
        const mended = toDay(day);
        return mended ? `${name}="${mended}"` : whole;
      }),
  );
}

/** Addresses in angle brackets, which are tags here, and line breaks that are not closed. */
function mendAddresses(words: string): string {
  return words
    .replaceAll(/(?<!\\)<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/g, '[$1]($1)')
    .replaceAll(/<br ?>/g, '<br />');
}

const SIGNS =
  /\\[\s\S]|\{\/\*(?:[^*{}]|\*(?!\/))*\*\/\}|\{#[^{}\n]*\}[ \t]*$|<!--|<\/?([A-Za-z]\w*)(?:\s{1,40}[A-Za-z-]{1,40}(?:=(?:"[^"<>]*"|\{\d{1,3}\}))?){0,20}\s{0,40}\/?>|<(\/?[A-Za-z]\w*)?|[{}]/gm;

/** Tags that somebody may well mean; what is to be done about them is for the check to say. */
const HTML = new Set('a article aside audio b base blockquote body button center code del details div em embed figure font form frame h1 h2 h3 h4 h5 h6 head hr html i iframe img input ins li link main mark meta object ol p picture pre s script section small span strike strong style summary svg table tbody td template textarea th thead title tr u ul video'.split(' ')); // prettier-ignore

/** A backslash before brackets that begin neither a tag nor a remark. A misspelt mark is left for the check to name. */
function escapeLoose(words: string, tags: Tags): string {
  const long = Object.keys(tags).filter((tag) => tag.length > 3);
  const known = new Map<string, boolean>();
  const isMeant = (start: string) => {
    const name = start.replace('/', '');
    const meant = known.get(name) ?? (Object.hasOwn(tags, name) || findNearest(name, long) !== undefined);
    known.set(name, meant);
    return meant;
  };
  let open = 0;
  return words.replaceAll(SIGNS, (found: string, whole?: string, start?: string) => {
    // A remark was to be hidden: with a backslash everybody would read it.
    if ((found.length > 1 && !found.startsWith('<')) || found === '<!--') return found;
    if (whole !== undefined && (/^[A-Z]/.test(whole) || HTML.has(whole.toLowerCase()) || isMeant(whole)))
      return found;
    if (found.startsWith('<'))
      return whole === undefined && start !== undefined && isMeant(start) ? found : `\\${found}`;
    if (found === '{') open++;
    if (found === '}' && open-- <= 0) {
      open = 0;
      return found;
    }
    return `\\${found}`;
  });
}

/** Blank lines around the tags that stand alone on their lines. */
function spaceMarks(text: string, tags: Tags): string {
  const names = Object.keys(tags).filter((name) => tags[name] === 'line');
  const isTag = (line: string) => {
    const [, name = ''] = /^ {0,3}<\/?([A-Z]\w*)(?:\s[^<>]*)?>$/.exec(line) ?? [];
    return names.includes(name);
  };
  const lines = text.split('\n');
  const words = hideCode(text).split('\n');
  const out: string[] = [];
  lines.forEach((line, index) => {
    if (isTag(words[index] ?? '')) {
      if (out.length > 0 && out.at(-1)?.trim() !== '') out.push('');
      out.push(line);
      if (index + 1 < lines.length && lines[index + 1]?.trim() !== '') out.push('');
    } else out.push(line);
  });
  return out.join('\n');
}
