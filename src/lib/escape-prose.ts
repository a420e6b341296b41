import { changeWords } from './code.ts';

/** An escaped sign, or a sign that would begin a program, a tag or a remark. */
const SIGNS = /\\[\s\S]|[{}]|<(\/?)([A-Za-z][\w.-]*)?/g;
/** Spaces before it keep a line from being a program only until somebody takes them away. */
const PROGRAM = /^([^\S\n]*)(import|export)(?![\w-])/gm;

/**
 * Markdown as a writer typed it, made safe for our texts: `<3`, `5 < 6` and `{brackets}` come out as typed. Marks and
 * tags named in `keep` stay what they are, code stays as it is, and what is escaped already is left alone.
 */
export function escapeProse(text: string, keep: readonly string[] = []): string {
  return changeWords(text, (words, isAtStart) => escapeProgram(escapeSigns(words, keep), isAtStart));
}

function escapeSigns(words: string, keep: readonly string[]): string {
  return words.replaceAll(SIGNS, (found: string, _slash?: string, name?: string) => {
    if (found.startsWith('\\')) return found;
    return name !== undefined && keep.includes(name) ? found : `\\${found}`;
  });
}

/** A backslash does not help a word: the first letter as an entity does. */
function escapeProgram(words: string, isAtStart: boolean): string {
  return words.replaceAll(PROGRAM, (found: string, space: string, word: string, index: number) =>
    index === 0 && !isAtStart ? found : `${space}&#${word.charCodeAt(0)};${word.slice(1)}`,
  );
}
