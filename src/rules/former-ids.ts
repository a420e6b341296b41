import type { Entry } from '#library/types.ts';
import { problemAt, type Rule } from './rule.ts';

/** Former names of texts that another text has now, or that two texts say they had: an old address leads to one page. */
export const formerIds: Rule = ({ posts, writers, evidence, topics, guide }) =>
  [posts, writers, evidence, topics, guide].flatMap((entries: readonly Renamed[]) => {
    // Later pages of the list of posts stand below this name.
    const ids = new Set(['page', ...entries.map(({ id }) => id)]);
    const seen = new Set<string>();
    return entries.flatMap((entry) =>
      entry.data.formerIds.flatMap((former, index) => {
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

type Renamed = Entry<{ readonly formerIds: readonly string[] }>;
