import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/**
 * Places of words after which Pagefind begins a new part of its index. A question fetches the parts in which its words are;
 * with Pagefind's own 20,000 one part weighs 30 kB, with this 3 kB. Pagefind has no other way to be told (`bench/search.ts`).
 */
const PART_SIZE = '2000';

/**
 * Writes the search index of a built folder to its `pagefind/` folder. Only pages with `data-pagefind-body` count.
 * Throws with Pagefind's own words where it cannot index.
 */
export async function writeSearchIndex(outDir: string): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= PART_SIZE;
  try {
    const { index, errors } = await pagefind.createIndex({ excludeSelectors: ['.cite', '.Z3988'] });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: outDir });
    failOn(added.errors);
    const written = await index.writeFiles({ outputPath: join(outDir, 'pagefind') });
    failOn(written.errors);
  } finally {
    await pagefind.close();
  }
  removeUnused(join(outDir, 'pagefind'));
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`);
}

// Pagefind also writes its two ready-made interfaces, which assign innerHTML and so break under Trusted Types.
function removeUnused(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (UNUSED.test(name)) rmSync(join(folder, name));
  }
}

const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;
