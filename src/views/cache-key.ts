import { createHash } from 'node:crypto';

/** A page's path with its props and the digest of them: a page is rendered again only when its props have changed. */
export function toPath<Params extends Record<string, string | undefined>, Page extends object>(
  params: Params,
  page: Page,
) {
  return { params, props: { page }, cacheKey: toDigest(page) };
}

/** Digest of plain data. */
export function toDigest(data: object): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('base64url');
}
