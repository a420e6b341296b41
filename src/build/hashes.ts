import { createHash } from 'node:crypto';

/** Gives the Content-Security-Policy source (`'sha256-…'`) of what stands inside a page: a style or the one program. */
export function toHashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Gives the sources of a set of inline styles, sorted so that builds agree. */
export function toStyleSources(styles: ReadonlySet<string>): string[] {
  return [...styles].map(toHashSource).sort();
}
