import { findPrivacyHits, type PrivacyHit } from '#rules/text/privacy.ts';
import type { Draft } from './draft.ts';

/** A stretch of a draft that may lead to a person. */
export interface DraftHit extends PrivacyHit {
  /** Id of the field in which it stands. */
  readonly field: string;
  /** What that field is called, in a sentence. */
  readonly where: string;
  /** The words of that field. */
  readonly within: string;
  /** The same for the same words in the same place of another check, so that a reason given once is kept. */
  readonly key: string;
}

/** Everything in a draft that may lead to a person: in its text, its title, its standfirst, and in what is said of pictures. */
export function findDraftHits(draft: Draft, alts: ReadonlyMap<number, string>): DraftHit[] {
  const fields = [
    { field: 'desk-text', where: 'in the text', within: draft.text },
    { field: 'desk-title', where: 'in the title', within: draft.title },
    { field: 'desk-standfirst', where: 'in the sentence about it', within: draft.standfirst },
    { field: 'desk-name', where: 'in the name', within: draft.name },
    ...[...alts].map(([number, alt]) => ({
      field: `desk-alt-${number}`,
      where: `in what is said of picture ${number}`,
      within: alt,
    })),
  ];
  const seen = new Map<string, number>();
  return fields.flatMap((place) =>
    findPrivacyHits(place.within).map((hit) => {
      const same = `${place.field} ${hit.kind} ${place.within.slice(hit.start, hit.end)}`;
      const count = (seen.get(same) ?? 0) + 1;
      seen.set(same, count);
      return { ...hit, ...place, key: `${same} ${count}` };
    }),
  );
}

/** How many must go and how many want a second look, of those for which no reason was given. */
export function countOpen(
  hits: readonly DraftHit[],
  hasReason: (hit: DraftHit) => boolean,
): { readonly stops: number; readonly asks: number } {
  const open = hits.filter((hit) => !hasReason(hit));
  const stops = open.filter(({ level }) => level === 'stop').length;
  return { stops, asks: open.length - stops };
}
