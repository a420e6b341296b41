import type { PrivacyHit, PrivacyKind } from '#rules/text/privacy.ts';

/** Why something that may lead to a person can stay. The words go to the editors; what they are about does not. */
export const REASONS = {
  self: 'It is about me, and I want it there',
  public: 'It is public already, and about an office or a published work',
  invented: 'It is invented or changed, and the text says so',
  agreed: 'They read it and agreed that it is printed',
  mistaken: 'It only looks like this: it is something else',
} as const;

export type Reason = keyof typeof REASONS;

/**
 * Whether that they agreed can be a reason. Not for what leads to a patient or a colleague (see “Patients” on the page), nor
 * for what may never be published.
 */
const MAY_AGREE: Readonly<Record<PrivacyKind, boolean>> = {
  'nhs-number': false,
  'chi-number': false,
  'ni-number': false,
  'hospital-number': false,
  'birth-date': false,
  mobile: false,
  'land-line': true,
  email: true,
  'home-address': false,
  postcode: true,
  age: false,
  'initials-and-age': false,
  'named-patient': false,
  service: true,
  combination: false,
};

/** Reasons that can be given for a hit. What must go can stay only where it is no such thing: patterns see signs, not what they mean. */
export function toReasons({ kind, level }: Pick<PrivacyHit, 'kind' | 'level'>): Reason[] {
  if (level === 'stop') return ['mistaken'];
  return ['self', 'public', 'invented', ...(MAY_AGREE[kind] ? (['agreed'] as const) : []), 'mistaken'];
}
