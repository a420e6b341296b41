// Runs Astro's own command line without its two calls to other hosts, so that no build depends on the network.
// `--fixture` works on the test site in tests/fixtures/site instead of the real content.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';

const fixture = process.argv.indexOf('--fixture');
if (fixture !== -1) {
  process.argv.splice(fixture, 1);
  process.env.CONTENT_DIR = 'tests/fixtures/site';
  process.env.OUT_DIR = 'dist-fixture';
}

await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
