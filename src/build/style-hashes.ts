import { createHash } from 'node:crypto';
import { scanTags } from '#build/html-scan.ts';

/** Gives the texts of all inline `<style>` elements of a page, with line ends as a browser hashes them. */
export function findInlineStyles(html: string): string[] {
  const styles: string[] = [];
  for (const tag of scanTags(html)) {
    if (tag.name === 'style') styles.push(tag.text.replaceAll(/\r\n?/g, '\n'));
  }
  return styles;
}

/** Gives the Content-Security-Policy sources (`'sha256-…'`) for a set of inline styles, sorted so that builds agree. */
export function toStyleSources(styles: ReadonlySet<string>): string[] {
  return [...styles].map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`).sort();
}
