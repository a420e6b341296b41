import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/**
 * Writes the search index of a built folder to its `pagefind/` folder. Only pages with `data-pagefind-body` count.
 * Throws with Pagefind's own words where it cannot index.
 */
export async function writeSearchIndex(outDir: string): Promise<void> {
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
