import { withoutHidden } from '#lib/hidden.ts';

/** What a writer has typed, chosen or pasted. */
export interface Draft {
  readonly title: string;
  readonly standfirst: string;
  readonly name: string;
  /** Ids of topics. */
  readonly topics: readonly string[];
  /** Markdown as typed, in which each picture is a line such as `[picture 1]`. */
  readonly text: string;
}

const LINE = /^ {0,3}\[picture (\d{1,4})\][ \t]*$/gm;

/** Numbers of the pictures that a text shows, each once. */
export function findPictures(text: string): number[] {
  return [...new Set([...text.matchAll(LINE)].map(([, number]) => Number(number)))];
}

/** The text with what `change` gives in place of each line of a picture. */
export function changePictures(text: string, change: (number: number) => string): string {
  return text.replaceAll(LINE, (_line, number: string) => change(Number(number)));
}

/** Words of one line: spaces made even, invisible characters out. */
export function toLine(words: string): string {
  return withoutHidden(words).replaceAll(/\s+/g, ' ').trim();
}

/** Whether nothing has been written yet. */
export function isEmpty({ title, standfirst, name, topics, text }: Draft): boolean {
  return topics.length === 0 && [title, standfirst, name, text].every((words) => words.trim() === '');
}
