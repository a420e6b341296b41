import type { Problem } from '#lib/problem.ts';
import type { AnyEntry, LooseRule } from './rule.ts';

type Block = AnyEntry['prose']['blocks'][number];
type Segment = Block['segments'][number];

/** Shares, sums of money, thousands, decimals, and whole numbers of two digits or more. */
const FIGURE =
  /\d+(?:\.\d+)?\s?(?:%|per cent)|£\s?\d+(?:,\d{3})*(?:\.\d+)?|\d{1,3}(?:,\d{3})+|\d+\.\d+|\b\d{2,}\b/g;

/** Numbers that are names or dates, not figures: years, days, bands, questionnaires, course codes, telephone numbers. */
const NAMES =
  /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|\b(?:19|20)\d\d(?:[/–-]\d{2,4})?\b|\b(?:Bands?|Step|Level|PHQ|GAD|ST|NHS|aged?)[ -]?\d+\w*|\b999\b/gi;

/** Stands where a figure of the ledger or a citation stood. */
const SOURCED = '\u0001';

/** Figures in topics, the guide and evidence that come neither from the ledger nor with a source in the same sentence. */
export const bareFigures: LooseRule = (library) =>
  [...library.topics, ...library.guide, ...library.evidence]
    .filter((entry) => !entry.hasFaultyText)
    .flatMap(findBare);

/** Figures in a piece of text, as written; numbers that are names or dates are none. */
export function findFigures(text: string): string[] {
  return text.replaceAll(NAMES, '').match(FIGURE) ?? [];
}

/** The words of a text, without the figures that marks print. */
export function toBodyText({ prose }: AnyEntry): string {
  return prose.blocks.map(({ segments }) => toText(segments)).join('\n');
}

function findBare({ file, prose }: AnyEntry): Problem[] {
  return prose.blocks.flatMap((block) => {
    // A table or a list is one piece: its source stands beside it or in its caption.
    const sentences = isTable(block)
      ? [toText(block.segments)]
      : toText(block.segments).split(/(?<=[.!?][”’)]?)\s+(?=[\p{Lu}“‘])/u);
    return sentences.flatMap((sentence) => {
      if (sentence.includes(SOURCED)) return [];
      const [figure] = findFigures(sentence);
      if (figure === undefined) return [];
      const shown = sentence.trim().slice(0, 60);
      return [{
        file, line: block.line, column: 1, rule: 'bare-figure', level: 'error' as const,
        message: `The figure “${figure}” in “${shown}…” has no source.`,
        mend: 'Print it from the ledger with <Fact id="…" />, or cite its source in the same sentence with <Cite id="…" />.',
      }]; // prettier-ignore
    });
  });
}

function isTable({ segments }: Block): boolean {
  return segments.some((segment) => typeof segment === 'string' && segment.includes('<table>'));
}

/** The words of a piece of prose, with a sign wherever a figure of the ledger or a citation stands. */
function toText(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if (typeof segment === 'string')
        return segment.replaceAll(/<\/(?:li|p|td|th|h\d)>/g, ' ').replaceAll(/<[^>]*>/g, '');
      if (segment.type === 'picture') return '';
      return segment.name === 'Cite' || segment.name === 'Fact' ? SOURCED : toText(segment.children);
    })
    .join('');
}
