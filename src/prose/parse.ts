import { mdxToHast, type HastNode } from 'satteri';
import type { Problem } from '#lib/problem.ts';
import { countWords } from '#lib/text.ts';
import { findLimitProblems } from './limits.ts';
import { makeReading, type Reading } from './reading.ts';
import { show, showBlock } from './show.ts';
import type { Block, ProseResult } from './types.ts';

/** Parser settings: Markdown with tables and footnotes, curly quotes and dashes. Nothing that runs. */
const FEATURES = {
  frontmatter: false,
  smartPunctuation: true,
  gfm: { footnotes: { label: 'Notes', clobberPrefix: '', backLabel: 'Back to the text, note {reference}' } },
} as const;

const EMPTY: ProseResult['prose'] = {
  blocks: [],
  headings: [],
  plain: '',
  words: 0,
  uses: { marks: [], links: [], pictures: [] },
};

/**
 * Reads contributed MDX as data. `source` is the text below the front matter and `firstLine` the line it begins on, so
 * that problems point into the file. Never throws on bad text; a text with an error must not be shown.
 */
export function readProse(source: string, file: string, firstLine = 1): ProseResult {
  const limits = findLimitProblems(source, file, firstLine);
  if (limits.length > 0) return { prose: EMPTY, problems: limits };

  const reading = makeReading(file, firstLine, show);
  let root: HastNode;
  try {
    root = mdxToHast(source, { features: FEATURES });
  } catch (error) {
    return { prose: EMPTY, problems: [toSyntaxProblem(String(error), file, firstLine)] };
  }
  const children = 'children' in root ? root.children : [];
  const blocks = children
    .map((node) => showBlock(node, reading))
    .filter((block) => block.segments.length > 0);
  return { prose: toProse(blocks, reading), problems: reading.problems };
}

function toProse(blocks: readonly Block[], reading: Reading): ProseResult['prose'] {
  const plain = reading.plain
    .join('')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return {
    blocks,
    headings: blocks.flatMap((block) => block.heading ?? []),
    plain,
    words: countWords(plain),
    uses: { marks: reading.marks, links: reading.links, pictures: reading.pictures },
  };
}

/** Syntax faults that writers meet, by a piece of the parser's message, in words they can act on. */
const SYNTAX: readonly [RegExp, string, string][] = [
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
  [
    /closing brace|expression|oxc/,
    'A curly bracket here is not plain text.',
    'Write \\{ and \\} for plain brackets.',
  ],
];

function toSyntaxProblem(message: string, file: string, firstLine: number): Problem {
  const place = /(\d+):(\d+)/.exec(message);
  const known = SYNTAX.find(([pattern]) => pattern.test(message));
  return {
    file,
    line: Number(place?.[1] ?? 1) + firstLine - 1,
    column: Number(place?.[2] ?? 1),
    rule: 'syntax',
    message: known?.[1] ?? 'The text cannot be read from here on.',
    mend: known?.[2] ?? 'Look for an unfinished tag or bracket on this line or the one before.',
    level: 'error',
  };
}
