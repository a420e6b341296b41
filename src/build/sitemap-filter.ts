import { paths } from '#lib/paths.ts';
import { byId, getGraph } from '#graph/index.ts';
import type { Library } from '#library/types.ts';

const COLLECTIONS = ['posts', 'evidence', 'topics', 'guide'] as const satisfies (keyof Library)[];

/** Pages for somebody or something that is on its way: who has sent a text, and the dialog of search. */
const PASSED_THROUGH: readonly string[] = [paths.reportThanks(), paths.writeThanks(), paths.searchForm()];

/** Gives whether an address belongs in the site map: withdrawn and retired texts keep a page but are not announced. */
export function isAnnounced(address: string): boolean {
  const { pathname } = new URL(address);
  if (PASSED_THROUGH.includes(pathname)) return false;
  const [, folder, id] = pathname.split('/');
  const { listed } = getGraph();
  const collection = COLLECTIONS.find((name) => name === folder);
  if (!collection || !id || id === 'page') return true;
  return byId<{ readonly id: string }>(listed[collection]).has(id);
}
