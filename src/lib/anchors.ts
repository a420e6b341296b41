/** Ids that pages give to their own parts. A heading or a mark in a text never gets one of them. */
export const PAGE_ANCHORS = [
  'access', 'age', 'answer', 'asked', 'brief', 'changes', 'cite', 'claims', 'comment', 'contents', 'details', 'did',
  'discussed-in', 'disputes', 'edited', 'evidence', 'figures', 'figures-explained', 'filters', 'finding', 'footnote-label', 'found', 'glance', 'interviewed', 'licence', 'limits', 'main',
  'more-sources', 'passages', 'posts', 'promise', 'q', 'quoted', 'reading', 'related', 'reported', 'research', 'responses', 'results', 'reviewed', 'since', 'sources', 'status', 'terms',
  'theme', 'topics', 'who', 'who-wrote-what', 'writers', 'wrote',
] as const; // prettier-ignore

/** How figures, footnotes, their ways back, sources, explained words, listed claims and responses begin their ids. */
export const RESERVED = /^(?:behind|fig|fn|fnref|source|gl|gl1|response)-/;

/** Anchor of a figure of the ledger in a page's list of explained figures. */
export function toFigureAnchor(id: string): string {
  return `fig-${id}`;
}

/** Anchor of a claim in the list of what stands behind the claims of a page. */
export function toBehindAnchor(claim: string): string {
  return `behind-${claim}`;
}

/** Anchor of a note on the page of its post, or of a place inside it: never one that the post itself has. */
export function toNoteAnchor(id: string, place?: string): string {
  return place === undefined ? `note-${id}` : `note-${id}-${place}`;
}

/**
 * Anchor of a response on the page of its post, or of a place inside it. No id holds two hyphens in a row, so none meets
 * another response.
 */
export function toResponseAnchor(id: string, place?: string): string {
  return place === undefined ? `response-${id}` : `response-${id}--${place}`;
}
