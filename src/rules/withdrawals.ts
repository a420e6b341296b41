import type { Problem } from '#lib/problem.ts';
import type { LooseLibrary } from '#library/types.ts';
import { problemAt } from './rule.ts';

/** Withdrawn texts whose changes do not say so: their pages and the corrections could not tell when and why. */
export function withdrawals({ posts, evidence, topics, guide }: LooseLibrary): Problem[] {
  return [...posts, ...evidence, ...topics, ...guide]
    .filter(
      ({ data }) =>
        data.state === 'withdrawn' &&
        data.changes?.every((change) => change !== null && change.kind !== 'withdrawn'),
    )
    .map((entry) =>
      problemAt(
        entry,
        'state',
        'withdrawals',
        'The text is withdrawn, and its changes do not say when and why.',
        'Add a line to "changes" with the day, kind: withdrawn, and one sentence that tells nothing of the text.',
      ),
    );
}
