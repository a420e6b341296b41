import { site } from '#site.ts';

/** The id of an entry in feeds. It is made of the first name that the file had, so that it stays when the file is renamed (RFC 4151). */
export function toFeedId(collection: string, name: string): string {
  return `tag:${new URL(site.url).host},${site.since}:${collection}/${name}`;
}

/** The first name that the file of an entry had. */
export function toFirstName({ id, data }: { id: string; data: { formerIds: readonly string[] } }): string {
  return data.formerIds[0] ?? id;
}
