import { MARKDOWN } from './elements.ts';
import { findMasked } from './mask.ts';
import { reportProgram, type Reading } from './reading.ts';

/** Characters of a tag that are looked at: our longest has 300. */
const LONGEST_TAG = 1_000;

type Fault = readonly [pattern: RegExp, message: string, mend: string];

/** Faults that writers meet, by what stands at the place where the parser gave up. */
const TYPED: readonly Fault[] = [
  [
    /^<!--/,
    'A remark stands here, which readers would see.',
    'Take it out: remarks do not stay hidden in a text.',
  ],
  [
    /^<(?:https?:\/\/|mailto:|[^\s<>@]{1,64}@)[^\s<>]*>/,
    'An address stands in angle brackets here.',
    'Write [words](address).',
  ],
  [
    /^<[A-Za-z][^<>]*=\s*[“”„‘’]/,
    'The quotation marks in this tag are curly.',
    'Use straight quotation marks, such as id="…".',
  ],
];

/** The same by a piece of the parser's message. */
const SAID: readonly Fault[] = [
  [
    /before name|after `<`|valid JSX tag|closing slash/,
    'A “<” here looks like the start of a tag.',
    'Write \\< for a plain “less than” sign, or finish the tag.',
  ],
  [
    /closing tag/,
    'A tag is opened and not closed, or closed in another order.',
    'Add the closing tag, such as </Passage>, on a line of its own.',
  ],
];

const UNKNOWN = [
  'The text cannot be read from here on.',
  'Look for an unfinished tag or bracket on this line or the one before.',
] as const;

/** Reports where the parser gave up, in words that writers can act on. `said` is its own message. */
export function reportSyntax(said: string, reading: Reading): void {
  const [, line = 1, column = 1] = /(\d+):(\d+)/.exec(said)?.map(Number) ?? [];
  const node = { position: { start: { line, column } } };
  if (findMasked(reading.lines[line - 1] ?? '')) {
    reportProgram({ position: { start: { line, column: 1 } } }, 'bracket', reading);
    return;
  }
  const typed = reading.lines
    .slice(line - 1)
    .join('\n')
    .slice(column - 1, column + LONGEST_TAG);
  const [, message, mend] = TYPED.find(([pattern]) => pattern.test(typed)) ??
    SAID.find(([pattern]) => pattern.test(said)) ?? [undefined, ...UNKNOWN];
  const sign = MARKDOWN[/^<([a-z][a-z0-9]*)/i.exec(typed)?.[1] ?? ''];
  reading.report(node, 'syntax', message, sign === undefined ? mend : `Write ${sign}.`);
}
