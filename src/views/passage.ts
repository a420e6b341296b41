import { toNamed } from '#lib/signed-words.ts';
import { toCapital, toList } from '#lib/text.ts';
import type { Graph } from '#graph/types.ts';
import type { MarkProps } from '#prose/marks.ts';
import { toBegin, toNamedWriters, toWriterChips } from './chips.ts';
import { toNumber } from './numbers.ts';

/** Shades that writers of a post have, each through the whole post; the last is for passages of several. */
export const SHADES = 6;

/** Says whose a passage is, to the eye and to the ear; `all` are the ids of the writers of its post. */
export function toSigned({ by, count }: MarkProps['Passage'], graph: Graph, all: readonly string[]) {
  const named = toNamed(by);
  const signers = toNamedWriters(graph, named);
  const who =
    by === 'together'
      ? `All ${toNumber(all.length)} writers`
      : by === 'some'
        ? `${toCapital(toNumber(count ?? 2))} of the writers`
        : toList(toBegin(signers).map(({ label }) => label));
  const passage = `the passage by ${named.length > 0 ? toList(signers.map(({ label }) => label)) : who.toLowerCase()}`;
  return {
    who,
    starts: `${who} ${named.length === 1 ? 'writes' : 'write'}`,
    ends: `End of ${passage}`,
    after: `After ${passage}`,
    writers: toWriterChips(graph, named),
    shade: named.length === 1 ? Math.max(0, all.indexOf(named[0] ?? '')) % SHADES : SHADES - 1,
  };
}
