import type { Tags } from '../sound-tags.ts';
import { mendFields } from './fields.ts';
import { dropInvisible, freeSpaces, joinLetters, mendLineEnds } from './letters.ts';
import { mendProse } from './prose.ts';

/** A file with what a program can mend, and a few words for each thing that was mended. */
export interface Mended {
  readonly text: string;
  readonly done: readonly string[];
}

type Step = readonly [what: string, change: (text: string) => string];

const LETTERS: readonly Step[] = [
  ['line ends of another system', mendLineEnds],
  ['invisible characters', dropInvisible],
  ['letters in two parts', joinLetters],
  ['non-breaking spaces', freeSpaces],
];

/**
 * A text of `content/` with everything mended that can be without changing a word: how it is saved, spaces, quotation
 * marks and days in fields, brackets that are no marks. Mending twice changes nothing more.
 */
export function mendText(source: string, tags: Tags): Mended {
  return apply(source, [
    ...LETTERS,
    ['the lines around the fields', mendEdges],
    ['fields', (text) => changePart(text, 'fields', mendFields)],
    ['spaces, brackets and blank lines', (text) => changePart(text, 'prose', (prose) => mendProse(prose, tags))],
    ['the end of the file', endWithLine],
  ]); // prettier-ignore
}

/** The same for a file that holds fields only, in which every sign was put by an editor. */
export function mendLedger(source: string): Mended {
  const trimLines = (text: string) => text.replaceAll(/[ \t]+$/gm, '');
  return apply(source, [
    ...LETTERS,
    ['spaces at the ends of lines', trimLines],
    ['the end of the file', endWithLine],
  ]);
}

function apply(source: string, steps: readonly Step[]): Mended {
  const done: string[] = [];
  const text = steps.reduce((before, [what, change]) => {
    const after = change(before);
    if (after !== before) done.push(what);
    return after;
  }, source);
  return { text, done };
}

/** Blank lines above the fields, and the dash that a word processor makes of three hyphens. */
function mendEdges(text: string): string {
  const [first = '', ...rest] = text.replace(/^\s+/, '').split('\n');
  const isEdge = (line: string) => /^(?:-{3}|[—–]-?|-[—–])\s*$/.test(line);
  const end = rest.findIndex(isEdge);
  if (!isEdge(first) || end === -1) return text;
  return ['---', ...rest.slice(0, end), '---', ...rest.slice(end + 1)].join('\n');
}

function changePart(text: string, part: 'fields' | 'prose', change: (text: string) => string): string {
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) : -1;
  if (end === -1) return text;
  const [fields, prose] = [text.slice(4, end + 1), text.slice(end + 5)];
  return `---\n${part === 'fields' ? change(fields) : fields}---\n${part === 'prose' ? change(prose) : prose}`;
}

function endWithLine(text: string): string {
  return `${text.trimEnd()}\n`;
}
