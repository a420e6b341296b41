/** Characters that a text may have: about 15,000 words, five times the longest post we know. */
export const LONGEST_TEXT = 100_000;
