/** Characters that a text may have: about 15,000 words, five times the longest post we know. */
export const LONGEST_TEXT = 100_000;

/** Characters that lines of a post and the name of its writer may have: as many as the pages keep room for. */
export const LONGEST = { title: 120, standfirst: 320, name: 80 } as const;

/** Topics that a text may have. */
export const MOST_TOPICS = 6;
