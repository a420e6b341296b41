import type { QuickList } from '#lib/quick-list.ts';
import { MOST_PARTS, toGroup, type Hit } from './hit.ts';
import { toQuestion, toWords } from './words.ts';

/** The small list, ready to be searched at every key. */
export interface Quick {
  readonly names: QuickList['names'];
  readonly said: QuickList['said'];
  /** Every word on the list, for near spellings. */
  readonly words: ReadonlySet<string>;
  /** Whether a word on the list begins like this one. */
  readonly knows: (word: string) => boolean;
  readonly find: (questions: readonly string[]) => Hit[];
}

/** What is found under another name counts a little less than what is found under the name asked for. */
const OTHER_NAME = 0.8;

/** Results of the small list shown at most. */
const MOST = 6;

/** Makes the small list ready. It knows titles, headings, findings, passages and terms, no text. */
export function makeQuick(list: QuickList): Quick {
  const pages = list.pages.map(([kind, path, title, line, parts = [], contentNote]) => ({
    kind,
    path,
    title,
    line,
    contentNote,
    group: toGroup(path),
    // An address is a title too, often the shorter one.
    titleWords: [...new Set([...toWords(title), ...toWords(path.replace(/^\/\w+\//, ''))])],
    parts: parts.map(([anchor, text]) => ({ url: `${path}#${anchor}`, title: text, words: toWords(text) })),
  }));
  let words: Set<string> | undefined;
  const getWords = (): ReadonlySet<string> => {
    if (words) return words;
    words = new Set([...list.names, ...list.said].flat().flatMap(toWords));
    for (const { titleWords, parts } of pages)
      for (const some of [titleWords, ...parts.map((part) => part.words)])
        for (const word of some) words.add(word);
    return words;
  };
  const find = (questions: readonly string[]): Hit[] =>
    pages
      .map((page) => ({ page, score: toBest(questions, page) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST)
      .map(({ page: { kind, path, title, line, parts, contentNote } }) => ({
        url: path,
        title,
        kind,
        ...(line ? { line } : {}),
        ...(contentNote ? { contentNote } : {}),
        parts: parts
          .filter((part) =>
            questions.some((question) => toScore(question, { titleWords: part.words, parts: [] })),
          )
          .slice(0, MOST_PARTS)
          .map(({ url, title: text }) => ({ url, title: text })),
      }));
  return {
    names: list.names,
    said: list.said,
    // Nobody asks for them at the first key, which waits for the list.
    get words() {
      return getWords();
    },
    knows: (word) => getWords().has(word) || [...getWords()].some((other) => other.startsWith(word)),
    find,
  };
}

interface Searchable {
  readonly titleWords: readonly string[];
  readonly parts: readonly { readonly words: readonly string[] }[];
}

interface Named extends Searchable {
  readonly title: string;
  readonly path: string;
  readonly group: string;
}

function toBest(questions: readonly string[], page: Named): number {
  return Math.max(
    ...questions.map((question, index) => {
      const score = page.group === 'Guide' ? toGuideScore(question, page) : toScore(question, page);
      if (score === 0 || (page.group === 'Evidence' && isBeside(question, page))) return 0;
      // What bears the very name comes first; of all else, the guide before other pages, and these before a word of the glossary.
      const place = toNames(page).includes(question) ? 1 : (PLACES[page.group] ?? 0);
      return (score + place) * (index === 0 ? 1 : OTHER_NAME);
    }),
  );
}

const PLACES: Readonly<Record<string, number>> = { Guide: 0.3, 'Words explained': -0.4 };

/** What a heading of the guide counts less than a title. */
const HEADING = 0.15;

/** A heading of the guide is a question that readers have, so it counts nearly as much as a title. */
function toGuideScore(question: string, page: Named): number {
  const headings = page.parts.map(
    ({ words }) => toScore(question, { titleWords: words, parts: [] }) - HEADING,
  );
  return Math.max(toScore(question, page), ...headings);
}

/** Findings are sentences: several words of which the title has none may stand in them by chance, and the full text knows better. */
function isBeside(question: string, { titleWords }: Searchable): boolean {
  const asked = question.split(' ');
  return asked.length > 1 && !asked.some((word) => titleWords.some((other) => toMatch(word, other) > 0));
}

/** What stands on either side of a colon is a name by itself, and so is the address. */
function toNames({ title, path }: Named): string[] {
  return [...title.split(': '), path.replace(/^\/\w+\//, '')].map(toQuestion);
}

/** 0 when a word of the question is missing; more for the title than for a part, more for whole words than for beginnings. */
function toScore(question: string, { titleWords, parts }: Searchable): number {
  const asked = question.split(' ');
  let score = 0;
  for (const word of asked) {
    const inTitle = Math.max(0, ...titleWords.map((other) => toMatch(word, other)));
    const inParts = parts.some((part) => part.words.some((other) => toMatch(word, other) > 0)) ? 1 : 0;
    if (inTitle + inParts === 0) return 0;
    score += inTitle > 0 ? 2 + 2 * inTitle : 1;
  }
  // A title that says little else is what was meant.
  return score / asked.length + asked.length / (asked.length + titleWords.length);
}

/** 2 for the same word or its plural, 1 for its beginning, 0 for another. Asked of every word at every key: it makes no new text. */
function toMatch(asked: string, word: string): number {
  const longer = word.length - asked.length;
  if (word.startsWith(asked)) return longer === 0 || (longer === 1 && word.endsWith('s')) ? 2 : 1;
  return longer === -1 && asked.endsWith('s') && asked.startsWith(word) ? 2 : 0;
}
