import { mdxToHast, type HastNode } from 'satteri';
import { sortProblems, type Problem } from '#lib/problem.ts';
import { countWords } from '#lib/text.ts';
import { closeMarks } from './close-marks.ts';
import { findLimitProblems } from './limits.ts';
import { mask } from './mask.ts';
import { makeReading, type Reading } from './reading.ts';
import { show, showBlock } from './show.ts';
import { reportSyntax } from './syntax.ts';
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

  const masked = mask(source);
  const toFileLine = (line: number) => line + firstLine - 1;
  const first = readTree(masked, makeReading(masked.split('\n'), file, toFileLine, show));
  if (!('failure' in first)) return first;

  const { faults, lines, origins } = closeMarks(masked.split('\n'));
  if (faults.length === 0) return { prose: EMPTY, problems: [first.failure] };
  const toOrigin = (line: number) => toFileLine(origins[line - 1] ?? line);
  const second = readTree(lines.join('\n'), makeReading(lines, file, toOrigin, show));
  const problems = faults.map(({ line, ...fault }) => ({
    file, line: toFileLine(line), rule: 'syntax', level: 'error' as const, ...fault,
  })); // prettier-ignore
  return 'failure' in second
    ? { prose: EMPTY, problems: [...problems, second.failure] }
    : { prose: second.prose, problems: sortProblems([...problems, ...second.problems]) };
}

/** Parses and shows a masked text, or says where the parser gave up. */
function readTree(masked: string, reading: Reading): ProseResult | { failure: Problem } {
  let root: HastNode;
  try {
    root = mdxToHast(masked, { features: FEATURES });
  } catch (error) {
    reportSyntax(String(error), reading);
    const [failure] = reading.problems;
    if (!failure) throw error;
    return { failure };
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
