import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { findFiles } from './files.ts';
import { toSearchProgram } from './search-program.ts';

/**
 * Places of words after which Pagefind begins a new part of its index; Pagefind has no other way to be told. A question fetches
 * the list of all parts and the few in which its words are, so the fewest bytes are those of parts that grow with the root of
 * the site: 1 kB each now, 9 kB with 10,000 posts, where Pagefind's own 20,000 always gives 30 (`bench/README.md`).
 */
function toPartSize(pages: number): number {
  return Math.round(45 * Math.sqrt(pages));
}

/**
 * Writes the search index of a built folder to its `pagefind/` folder. Only pages with `data-pagefind-body` count.
 * Throws with Pagefind's own words where it cannot index.
 */
export async function writeSearchIndex(outDir: string): Promise<void> {
  const pages = findFiles(outDir).filter((path) => path.endsWith('.html')).length;
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= String(toPartSize(pages));
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
  makeReady(join(outDir, 'pagefind'));
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

/** Files that every question needs get names that stay, so that a page can ask for all of them at once. */
function makeReady(folder: string): void {
  const program = join(folder, 'pagefind.js');
  const list = readFileSync(join(folder, 'pagefind-entry.json'), 'utf8');
  writeFileSync(program, toSearchProgram(readFileSync(program, 'utf8'), list));
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.pf_meta')) renameSync(join(folder, name), join(folder, 'pagefind.pages.pf_meta'));
    if (name.startsWith('wasm.')) renameSync(join(folder, name), join(folder, 'wasm.pagefind'));
  }
}

const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;
