import type { Author } from '#schemas/evidence.ts';

/** An author's whole name: `Kathryn Harper`, or a body as printed. */
export function toAuthorName(author: Author): string {
  return 'literal' in author ? author.literal : `${author.given} ${author.family}`;
}

/** The name that stands in short citations: `Harper`, or a body as printed. */
export function toShortAuthor(author: Author): string {
  return 'literal' in author ? author.literal : author.family;
}
