/**
 * What search looks through at every key, before the full text: titles, headings, findings, passages, writers and terms. In
 * tuples, because it is fetched: kind, path, title, what the page is,
 * places on it by anchor and text, and what a reader may want to know before.
 */
export interface QuickList {
  /** Names of one thing, a group for each thing. */
  readonly names: readonly (readonly string[])[];
  /** The word of our texts for something, then words that readers type for it, a group for each. */
  readonly said: readonly (readonly [ours: string, ...theirs: string[]])[];
  readonly pages: readonly (readonly [
    kind: string,
    path: string,
    title: string,
    line?: string,
    parts?: readonly (readonly [anchor: string, text: string])[],
    contentNote?: string,
  ])[];
}
