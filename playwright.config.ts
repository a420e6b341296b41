import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './cli/setup/browser.mjs';
import type { SiteOptions } from './tests/e2e/site.ts';

const SITES = [
  { name: 'real', root: process.env.OUT_DIR ?? 'dist' },
  { name: 'fixture', root: 'dist-fixture' },
].filter(({ root }) => existsSync(`${root}/index.html`));

if (SITES.length === 0) throw new Error('There is no built site to test. Run "npm run build" first.');

// A browser of its own accord asks its maker for updates; these tests allow no other host, and it knows of none.
const QUIET = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
];

const executablePath = await findBrowser();

export default defineConfig<SiteOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // One test walks every page; a busy machine needs its time.
  timeout: 600_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    ...(executablePath === undefined ? {} : { launchOptions: { executablePath, args: QUIET } }),
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  },
  projects: SITES.map(({ name, root }) => ({ name, use: { root } })),
});
