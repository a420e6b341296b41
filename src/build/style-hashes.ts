import { createHash } from 'node:crypto';

/** Gives the Content-Security-Policy sources (`'sha256-…'`) for a set of inline styles, sorted so that builds agree. */
export function toStyleSources(styles: ReadonlySet<string>): string[] {
  return [...styles].map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`).sort();
}
