import { paths } from '#lib/paths.ts';
import { byId, getGraph } from '#graph/index.ts';
import type { Library } from '#library/types.ts';

const COLLECTIONS = ['posts', 'evidence', 'topics', 'guide'] as const satisfies (keyof Library)[];

/** Gives whether an address belongs in the site map: withdrawn and retired texts keep a page but are not announced, and words of thanks are for their sender. */
export function isAnnounced(address: string): boolean {
  const { pathname } = new URL(address);
  if (pathname === paths.reportThanks() || pathname === paths.writeThanks()) return false;
  const [, folder, id] = pathname.split('/');
  const { listed } = getGraph();
  const collection = COLLECTIONS.find((name) => name === folder);
  if (!collection || !id || id === 'page') return true;
  return byId<{ readonly id: string }>(listed[collection]).has(id);
}
