import type { HeadingShown } from './types.ts';

/** Headings that a list of contents is worth its room for. */
const ENOUGH = 3;

/** What the list of contents of a text names: its headings of level 2, or nothing where they are few. */
export function toContents(headings: readonly HeadingShown[]): readonly HeadingShown[] {
  const main = headings.filter(({ depth }) => depth === 2);
  return main.length >= ENOUGH ? main : [];
}
