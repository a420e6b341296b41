import { readFileSync } from 'node:fs';
import type { Check } from '#lib/checks.ts';
import type { Loose } from '#lib/loose.ts';
import type { Problem } from '#lib/problem.ts';
import { toCount } from '#lib/text.ts';
import type { LooseLibrary } from '#library/types.ts';
import { allEntries, inPlace, problemAt } from '#rules/rule.ts';
import { withoutPrivate } from '#rules/text/privacy-problems.ts';
import { findPrivacyHits } from '#rules/text/privacy.ts';

/** The advice that a file does not want, with why and its place in the list. Every collection has the field. */
export function toOff(data: unknown): readonly (readonly [index: number, off: Check, because: string])[] {
  const { checks } = data as { checks?: Loose<{ off: Check; because: string }[]> };
  return inPlace(checks).flatMap(([index, { off, because = '' }]) =>
    off ? [[index, off, because] as const] : [],
  );
}

/**
 * Words that may lead to a person and of which a file keeps the check from telling: for the editors to see, as whoever wrote
 * the text may have written that too.
 */
export function findSwitchedOff(library: LooseLibrary): Problem[] {
  const switchedOff = allEntries(library).flatMap((entry) => {
    const off = toOff(entry.data);
    if (off.length === 0) return [];
    const hits = findPrivacyHits(readFileSync(entry.file, 'utf8')).filter(({ level }) => level === 'ask');
    return off.flatMap(([index, kind, because]) => {
      const count = hits.filter((hit) => hit.kind === kind).length;
      if (count === 0) return [];
      const message = `“${kind}” is switched off here for ${toCount(count, 'place')}, because: “${because}”`;
      const mend = 'Look whether that is true of each place.';
      return { ...problemAt(entry, `checks.${index}`, 'privacy', message, mend), level: 'advice' as const };
    });
  });
  return withoutPrivate(switchedOff);
}
