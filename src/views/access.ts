import { monthsBetween, toReadable, type Day } from '#lib/dates.ts';
import type { EvidenceData } from '#schemas/evidence.ts';
import { limits } from '#site.ts';

type Access = EvidenceData['access'];

/**
 * Whether and how a work can be had, in one sentence for `today`. A restriction whose day has passed is never called
 * open: somebody has to look.
 */
export function toAccessSentence({ state, until }: Access, today: Day): string {
  switch (state) {
    case 'open':
      return 'Free to read when it was last checked.';
    case 'request':
      return 'A copy can be asked for.';
    case 'paywalled':
      return 'The full text needs a subscription or a payment.';
    case 'unknown':
      return 'Whether the full text is free to read is not known.';
    case 'restricted until':
      return until === undefined || until > today
        ? `Restricted until ${toReadable(until ?? '')}.`
        : `Was restricted until ${toReadable(until)}; that date has passed, check the record.`;
  }
}

/** The same in one word, for the filters of the list. */
export function toAccessValue({ state, until }: Access, today: Day): AccessValue {
  if (state !== 'restricted until') return state;
  return until === undefined || until > today ? 'restricted' : 'restriction-over';
}

export type AccessValue = Exclude<Access['state'], 'restricted until'> | 'restricted' | 'restriction-over';

/** When and where somebody last looked, and a warning when that is long ago. */
export function toCheckedSentence({ checkedOn, checkedIn }: Access, today: Day): string {
  const months = monthsBetween(checkedOn, today);
  const old =
    months >= limits.accessCheckMonths ? ` That is ${months} months ago, so it may have changed.` : '';
  const where = checkedIn === 'the live page' ? '' : ` in ${checkedIn}; the live page was not opened`;
  return `Last looked at on ${toReadable(checkedOn)}${where}.${old}`;
}

/** How each way to get a work is called in filters. */
export const ACCESS_NAMES: Readonly<Record<AccessValue, string>> = {
  open: 'Free to read',
  request: 'Copy on request',
  paywalled: 'Subscription or payment',
  restricted: 'Restricted for now',
  'restriction-over': 'Restriction has passed',
  unknown: 'Not known',
};
