import type { Placed, Reading } from './reading.ts';

/** Words in square brackets and an inner path in round ones, or their beginning where a whole address is a link already. */
const APART = /\[[^[\]]+\] \((?:\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?\)|$)/;

/** Reports a link whose address stands apart from its words: all of it would be printed as it was typed. */
export function reportApart(node: Placed, words: string, reading: Reading): void {
  if (reading.within.includes('code') || !APART.test(words)) return;
  reading.report(
    node,
    'link',
    'An address in brackets stands apart from the words of its link.',
    'Leave no space between the two brackets: [words](address).',
  );
}
