/** How many words a reader's letter may have. Below, it is a remark; above, it is a post of its own. */
export const LETTER_WORDS = { fewest: 50, most: 2_000 } as const;
