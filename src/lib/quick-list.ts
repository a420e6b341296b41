/**
 * What search looks through at every key, before the full text: titles, headings, findings, passages, writers and terms. In
 * tuples, because it is fetched: kind, path, title, and places on the page by anchor and text.
 */
export interface QuickList {
  /** Names of one thing, a group for each thing. */
  readonly names: readonly (readonly string[])[];
  readonly pages: readonly (readonly [
    kind: string,
    path: string,
    title: string,
    parts?: readonly (readonly [anchor: string, text: string])[],
  ])[];
}
