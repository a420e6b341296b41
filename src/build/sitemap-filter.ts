import { paths } from '#lib/paths.ts';
import { getLibrary } from '#library/index.ts';

/** Gives whether an address belongs in the site map: withdrawn and retired texts keep a page but are not announced. */
export function isAnnounced(address: string): boolean {
  const path = new URL(address).pathname;
  const { posts, withdrawn } = getLibrary();
  const retired = posts.some(({ id, data }) => data.state === 'retired' && paths.post(id) === path);
  return !retired && !withdrawn.some(({ collection, id }) => path === `/${collection}/${id}/`);
}
