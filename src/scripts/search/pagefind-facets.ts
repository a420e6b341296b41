import type { Facets } from './facets.ts';
import type { Instance } from './pagefind-program.ts';
import { takeTurn } from './turn.ts';

/** Milliseconds of work after which keys and taps get their turn. */
const TURN = 30;

/** Which pages have which value of which filter. Pagefind tells how many have one, not which: each is asked for once, without words. */
export async function loadFacets(pagefind: Instance): Promise<Facets> {
  const facets = new Map<string, Map<string, ReadonlySet<string>>>();
  let since = performance.now();
  for (const [name, counts] of Object.entries(await pagefind.filters())) {
    const values = new Map<string, ReadonlySet<string>>();
    for (const value of Object.keys(counts)) {
      const { results } = await pagefind.search(null, { filters: { [name]: { any: [value] } } });
      values.set(value, new Set(results.map(({ id }) => id)));
      if (performance.now() - since < TURN) continue;
      await takeTurn();
      since = performance.now();
    }
    facets.set(name, values);
  }
  return facets;
}
