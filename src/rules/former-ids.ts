import type { LooseEntry } from '#library/types.ts';
import { inPlace, problemAt, type LooseRule } from './rule.ts';

/** Former names of texts that another text has now, or that two texts say they had: an old address leads to one page. */
export const formerIds: LooseRule = ({ posts, writers, evidence, topics, guide }) =>
  [posts, writers, evidence, topics, guide].flatMap((entries: readonly Renamed[]) => {
    // Later pages of the list of posts stand below this name.
    const ids = new Set(['page', ...entries.map(({ id }) => id)]);
    const seen = new Set<string>();
    return entries.flatMap((entry) =>
      inPlace(entry.data.formerIds).flatMap(([index, former]) => {
        const fault = ids.has(former)
          ? 'is the name of another text or list'
          : seen.has(former) && 'is claimed by two texts';
        seen.add(former);
        if (!fault) return [];
        const message = `The former name "${former}" ${fault}.`;
        const mend = 'Take it out where it does not belong.';
        return [problemAt(entry, `formerIds.${index}`, 'former-id', message, mend)];
      }),
    );
  });

type Renamed = LooseEntry<{ readonly formerIds?: readonly string[] | undefined }>;
