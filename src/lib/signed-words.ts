import { countWords } from './text.ts';

/** A block of a text, as far as it says whose words it holds. */
interface SignedBlock {
  readonly heading?: unknown;
  /** The writers' own words of the block, without words said elsewhere. */
  readonly plain: string;
  readonly segments: readonly (
    string | { readonly type: string; readonly name?: string; readonly props?: object }
  )[];
}

/** How many words of a text stand in passages by one and the same, in the order of the text. */
interface SignedWords {
  /** Writers' ids with spaces between them, `together`, `some`, or `undefined` for words outside passages. */
  readonly by: string | undefined;
  readonly words: number;
}

/** The words of a text by who signs them. Headings, footnotes, pictures and words said elsewhere are nobody's. */
export function countSigned(blocks: readonly SignedBlock[]): SignedWords[] {
  const counts = new Map<string | undefined, number>();
  for (const block of blocks) {
    if (isNobodys(block)) continue;
    const by = findBy(block);
    counts.set(by, (counts.get(by) ?? 0) + countWords(block.plain));
  }
  return [...counts].map(([by, words]) => ({ by, words }));
}

function isNobodys({ heading, segments: [first] }: SignedBlock): boolean {
  if (heading !== undefined || first === undefined) return true;
  if (typeof first === 'string') return first.startsWith('<section class="footnotes"');
  return first.type !== 'mark' || first.name === 'Voice';
}

/** Whose passage a block is. The same writers in another order are the same. */
function findBy({ segments: [first] }: SignedBlock): string | undefined {
  if (typeof first === 'string' || first?.name !== 'Passage' || !first.props || !('by' in first.props))
    return undefined;
  return toSigners(String(first.props.by)).join(' ');
}

/** What stands in `by` of a passage that names nobody. No writer's file may be named so. */
export const UNNAMED_BY: readonly string[] = ['some', 'together'];

/** The writers whom `by` of a passage names, each once, in the order in which they are named. */
export function toNamed(by: string): string[] {
  return UNNAMED_BY.includes(by) ? [] : [...new Set(by.split(/\s+/))];
}

/** Who signs a passage as one word for each, sorted, so that two ways to write the same are the same. */
export function toSigners(by: string): string[] {
  return UNNAMED_BY.includes(by) ? [by] : toNamed(by).sort();
}
