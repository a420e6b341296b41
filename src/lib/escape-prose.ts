const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** A code span on one line, an escaped sign, or a sign that would begin a program, a tag or a remark. */
const SIGNS = /(?<!`)(`+)(?!`)[^`\n]*(?<!`)\1(?!`)|\\[\s\S]|[{}]|<(\/?)([A-Za-z][\w.-]*)?/g;
const PROGRAM = /^(?:import|export)(?![\w-])/;

/**
 * Markdown as a writer typed it, made safe for our texts: `<3`, `5 < 6` and `{brackets}` come out as typed. Marks and
 * tags named in `keep` stay what they are, code stays as it is, and what is escaped already is left alone.
 */
export function escapeProse(text: string, keep: readonly string[] = []): string {
  let fence: string | undefined;
  return text
    .split('\n')
    .map((line) => {
      const mark = FENCE.exec(line)?.[1];
      if (fence !== undefined) {
        if (mark?.startsWith(fence)) fence = undefined;
        return line;
      }
      fence = mark;
      return mark === undefined ? escapeLine(line, keep) : line;
    })
    .join('\n');
}

function escapeLine(line: string, keep: readonly string[]): string {
  const escaped = line.replaceAll(SIGNS, (found: string, ticks?: string, _slash?: string, name?: string) => {
    if (ticks !== undefined || found.startsWith('\\')) return found;
    return name !== undefined && keep.includes(name) ? found : `\\${found}`;
  });
  // A backslash does not help a word: the first letter as an entity does.
  return escaped.replace(PROGRAM, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}
