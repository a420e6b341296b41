import { parseArgs } from 'node:util';

/** What `npm run check` was asked for. Without files it looks at everything. */
export interface Options {
  readonly files: readonly string[];
  readonly fix: boolean;
  readonly format: 'lines' | 'json' | 'github';
}

/** How the command is used, for those who mistyped it. */
export const USAGE =
  'npm run check -- [--fix] [--json | --github] [files]\n' +
  '  --fix     first mends what a program can mend without changing a word\n' +
  '  --json    prints the problems as JSON\n' +
  '  --github  prints them as annotations of a GitHub workflow\n';

/** Reads the words after the command, or says what is wrong with them. */
export function readOptions(words: readonly string[]): Options | { readonly fault: string } {
  try {
    const { values, positionals: files } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { fix: { type: 'boolean' }, json: { type: 'boolean' }, github: { type: 'boolean' } },
    });
    if (values.json && values.github) return { fault: '--json and --github are two ways to print the same.' };
    const format = values.json ? 'json' : values.github ? 'github' : 'lines';
    return { files, fix: values.fix ?? false, format };
  } catch (error) {
    return { fault: error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error) };
  }
}
