// Runs Astro's own command line without its two calls to other hosts, so that no build depends on the network, and writes
// the search index of what it built. `--fixture` works on the test site in tests/fixtures/site instead of the real content.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeSearchIndex } from '../src/build/search-index.ts';
import { runWatched } from './watched/run-watched.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';

const fixture = process.argv.indexOf('--fixture');
if (fixture !== -1) {
  process.argv.splice(fixture, 1);
  process.env.CONTENT_DIR = 'tests/fixtures/site';
  process.env.OUT_DIR = 'dist-fixture';
  // The real content is built without forms here, the test site with them, so that both are tested.
  process.env.FORMS = 'netlify';
}

// Megabytes for new objects before they are looked through. With less, things that are soon done with are taken for lasting ones:
// 4 needs 70 MB more at the peak of 1,000 posts, in the same time.
const NURSERY = '--max-semi-space-size=16';

const astro = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));
if (process.argv[2] === 'build' && !process.argv.includes('--help')) await build();
else await import(pathToFileURL(astro).href);

/** The search index needs much memory, so Astro runs as a program of its own and has given its memory back by then. */
async function build() {
  // A preview of a stranger's words takes nothing from other builds.
  if (process.argv.includes('--force')) rmSync('.cache/reading', { recursive: true, force: true });
  process.exitCode = await runWatched([NURSERY, astro, ...process.argv.slice(2)]);
  if (process.exitCode !== 0) return;
  try {
    await writeSearchIndex(process.env.OUT_DIR ?? 'dist');
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
