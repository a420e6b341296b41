import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '#lib/problem.ts';

/** The largest file that is read at all, in bytes. */
const LARGEST = 600_000;

/** A file's text with `\n` line ends, or why it cannot be read. Knows the ways in which word processors save text wrongly. */
export function readText(
  path: string,
  file: string,
  largest = LARGEST,
): { text: string } | { problem: Problem } {
  const { size } = statSync(path);
  const fail = (message: string, mend: string) => ({
    problem: { file, line: 1, column: 1, rule: 'encoding', message, mend, level: 'error' as const },
  });
  if (size > largest)
    return fail(
      `The file is ${Math.round(size / 1000).toLocaleString('en-GB')} kB large.`,
      `It may have ${(largest / 1000).toLocaleString('en-GB')} kB; check that it is not a picture or a Word file with another name.`,
    );
  const bytes = readFileSync(path);
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return fail('The file is saved as UTF-16.', 'Save it again as UTF-8.');
  if (first === 0x50 && second === 0x4b)
    return fail(
      'This is a Word file with another name.',
      'Send the Word file to the editors, or copy its text into a plain file.',
    );
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') };
  } catch {
    return fail('The file holds characters that are not UTF-8.', 'Save it again as UTF-8.');
  }
}
