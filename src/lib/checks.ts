/** Advice that one file can switch off, with a reason: on how a text reads, and on what may lead to a person. */
export const CHECKS = [
  'spelling',
  'acronyms',
  'plain-words',
  'long-sentences',
  'age',
  'birth-date',
  'combination',
  'email',
  'initials-and-age',
  'land-line',
  'named-patient',
  'postcode',
  'service',
] as const;

export type Check = (typeof CHECKS)[number];
