import { paths } from '#lib/paths.ts';
import { escapeHtml } from '#lib/text.ts';
import { byId } from '#graph/index.ts';
import type { Graph } from '#graph/types.ts';
import type { Term } from '#schemas/ledgers.ts';
import type { Shown, TermShown } from './types.ts';

/** Explains the words of the glossary on one page: each where the page first uses it. */
export interface TermList {
  /** HTML cut at the words that are explained there for the first time. Pieces are given in the order of the page. */
  readonly explain: (html: string) => Shown[];
  /** A word that the writer marked: where its explanation stands, and its own anchor if it is the first. */
  readonly use: (id: string) => { to: string; use?: string };
  /** Ids of the words so far, in the order of first use. */
  readonly toIds: () => string[];
  /** The words so far, as the page lists them. */
  readonly toTerms: () => TermShown[];
}

/** A new, empty list of explained words for one page. */
export function makeTermList(graph: Graph): TermList {
  const known = byId(graph.library.glossary.items);
  const { pattern, ids } = getPattern(graph);
  const used = new Set<string>();
  const place = { left: 0, quoted: false };
  const use = (id: string) => {
    const first = !used.has(id);
    used.add(id);
    return { to: `#gl-${id}`, ...(first ? { use: `gl1-${id}` } : {}) };
  };
  return {
    use,
    explain(html) {
      const pieces: Shown[] = [];
      let from = 0;
      for (const { 0: found, 1: word, index } of html.matchAll(pattern)) {
        if (word === undefined) {
          follow(found, place);
          continue;
        }
        const id = ids.get(toKey(word));
        if (id === undefined || place.left > 0 || place.quoted || used.has(id)) continue;
        if (index > from) pieces.push(html.slice(from, index));
        pieces.push({ mark: 'Term', ...use(id), children: [word] });
        from = index + found.length;
      }
      const rest = html.slice(from);
      return rest === '' ? pieces : [...pieces, rest];
    },
    toIds: () => [...used],
    toTerms: () => [...used].flatMap((id) => known.get(id) ?? []).map(toTermShown),
  };
}

/** Elements whose words are left alone: headings, links, titles, and what somebody else said. */
const LEFT_ALONE = /^<\/?(?:h[2-4]|a|blockquote|pre|code|kbd|abbr|cite|em|q)\b/;
const ENDS_PARAGRAPH = /^<\/(?:p|li|td|th)>/;

/** Follows a tag or a quotation mark: whether we are now inside what is left alone. */
function follow(found: string, place: { left: number; quoted: boolean }): void {
  if (found === '“' || found === '”') place.quoted = found === '“';
  else if (LEFT_ALONE.test(found)) place.left += found.startsWith('</') ? -1 : 1;
  // A quotation mark that is never closed must not silence the rest of the page.
  else if (ENDS_PARAGRAPH.test(found)) place.quoted = false;
}

function toTermShown({ id, term, full, definition }: Term): TermShown {
  const shown = { anchor: `gl-${id}`, term, definition, to: paths.term(id), back: `gl1-${id}` };
  // Some terms are the beginning of what they stand for.
  return full && !full.startsWith(term) ? { ...shown, full } : shown;
}

interface Pattern {
  /** Finds tags and double quotation marks, and words of the glossary as its first group. */
  readonly pattern: RegExp;
  /** Id of each word by its key. */
  readonly ids: ReadonlyMap<string, string>;
}

const patterns = new WeakMap<Graph, Pattern>();

function getPattern(graph: Graph): Pattern {
  const known = patterns.get(graph);
  if (known) return known;
  const terms = graph.library.glossary.items.filter(({ automatic }) => automatic);
  const words = terms.map(({ term }) => escapeHtml(term)).sort((a, b) => b.length - a.length);
  const some =
    words.length > 0 ? `|(?<![\\p{L}\\p{N}&-])(${words.map(toSource).join('|')})(?![\\p{L}\\p{N}-])` : '';
  const made = {
    pattern: new RegExp(`<[^>]*>|[“”]${some}`, 'gu'),
    ids: new Map(terms.map(({ id, term }) => [toKey(escapeHtml(term)), id])),
  };
  patterns.set(graph, made);
  return made;
}

/** A word as it may stand in a sentence: its first letter large or small, unless it is initials; any white space. */
function toSource(word: string): string {
  const [first = ''] = word;
  const rest = escapeSigns(word.slice(first.length)).replaceAll(/\s+/g, '\\s+');
  const isWord = /^\p{Lu}\p{Ll}/u.test(word);
  return `${isWord ? `[${first}${first.toLowerCase()}]` : escapeSigns(first)}${rest}`;
}

/** Text in which no sign means anything to a regular expression. */
function escapeSigns(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function toKey(word: string): string {
  const even = word.replaceAll(/\s+/g, ' ');
  return /^\p{Ll}/u.test(even) ? even.charAt(0).toUpperCase() + even.slice(1) : even;
}
