/** Ids that pages give to their own parts. A heading or a mark in a text never gets one of them. */
export const PAGE_ANCHORS = [
  'access', 'answer', 'asked', 'brief', 'changes', 'cite', 'comment', 'contents', 'details', 'did', 'discussed-in', 'evidence',
  'figures', 'filters', 'footnote-label', 'found', 'glance', 'limits', 'main', 'passages', 'posts', 'q', 'reading', 'reported',
  'research', 'results', 'sources', 'status', 'theme', 'topics', 'who-wrote-what', 'writers', 'wrote',
] as const; // prettier-ignore

/** How footnotes, their ways back and sources begin their ids. */
export const RESERVED = /^(?:fn|fnref|source)-/;
