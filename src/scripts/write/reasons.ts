import type { PrivacyKind } from '#rules/text/privacy.ts';

/** Why something that may lead to a person can stay. The words go to the editors; what they are about does not. */
export const REASONS = {
  self: 'It is about me, and I want it there',
  public: 'It is public already, and about an office or a published work',
  invented: 'It is invented or changed, and the text says so',
  agreed: 'They read it and agreed that it is printed',
} as const;

export type Reason = keyof typeof REASONS;

/** Kinds that lead to a patient or a colleague. That they agreed is no reason: see “Patients” on the page. */
const PEOPLE: readonly PrivacyKind[] = [
  'age',
  'initials-and-age',
  'named-patient',
  'combination',
  'birth-date',
];

/** Reasons that can be given for a kind of hit. */
export function toReasons(kind: PrivacyKind): Reason[] {
  return PEOPLE.includes(kind) ? ['self', 'public', 'invented'] : ['self', 'public', 'invented', 'agreed'];
}
