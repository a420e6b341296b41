import type { Check } from '#lib/checks.ts';
import type { Span } from './flat.ts';

/** What a stretch of text may give away. */
export type PrivacyKind =
  | 'nhs-number'
  | 'chi-number'
  | 'ni-number'
  | 'hospital-number'
  | 'birth-date'
  | 'mobile'
  | 'land-line'
  | 'email'
  | 'home-address'
  | 'postcode'
  | 'age'
  | 'initials-and-age'
  | 'named-patient'
  | 'service'
  | 'combination';

/** What was hit. `stop`: may not be published. `ask`: a person decides, so a file can switch that kind off with a reason. */
export type Hit =
  | { readonly level: 'stop'; readonly kind: PrivacyKind }
  | { readonly level: 'ask'; readonly kind: Extract<PrivacyKind, Check> };

/** A hit in a flat text. */
export type FlatHit = Span & Hit;

/** Every match of a global `pattern` as a hit; `isHit` looks at its words, at what stands before it and after it. */
export function findHits(
  text: string,
  pattern: RegExp,
  hit: Hit,
  isHit: (words: string, index: number) => boolean = () => true,
): FlatHit[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: words }) =>
    isHit(words, index) ? { ...hit, start: index, end: index + words.length } : [],
  );
}

/** The last `length` characters before `index`, within the same paragraph. */
export function before(text: string, index: number, length: number): string {
  const piece = text.slice(Math.max(0, index - length), index);
  return piece.slice(piece.lastIndexOf('\n') + 1);
}

/** The next `length` characters from `index` on, within the same paragraph. */
export function after(text: string, index: number, length: number): string {
  return text.slice(index, index + length).split('\n', 1)[0] ?? '';
}
