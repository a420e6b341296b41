import { readFileSync } from 'node:fs';
import { type BrowserContext, test as base } from '@playwright/test';
import { startServer } from '../../cli/server/start-server.mjs';

/** What a project of playwright.config.ts chooses. */
export interface SiteOptions {
  /** The built folder under test. */
  root: string;
}

/** The built site under test, served with the headers it will be published with. */
export interface Site {
  readonly root: string;
  readonly url: string;
  /** Paths of all pages in the site map, such as `/posts/x/`. */
  readonly paths: readonly string[];
}

/** Playwright's `test` with `site`, and with every request to another host stopped and recorded in `strayRequests`. */
export const test = base.extend<{ strayRequests: string[] }, SiteOptions & { site: Site }>({
  root: ['dist', { option: true, scope: 'worker' }],
  site: [
    async ({ root }, use) => {
      const server = await startServer({ root, port: 0 });
      await use({ root, url: server.url, paths: readPaths(root) });
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(site.url);
  },
  strayRequests: [
    async ({ context, site }, use) => {
      const stray: string[] = [];
      await stopStrayRequests(context, site.url, stray);
      await use(stray);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

/** Stops every request of a context that leaves the site, and notes its address. */
export async function stopStrayRequests(
  context: BrowserContext,
  url: string,
  stray: string[],
): Promise<void> {
  await context.route(
    (address) => address.origin !== url,
    async (route) => {
      stray.push(route.request().url());
      await route.abort();
    },
  );
}

function readPaths(root: string): string[] {
  const index = readFileSync(`${root}/sitemap-index.xml`, 'utf8');
  const maps = readLocations(index).map((address) =>
    readFileSync(`${root}${new URL(address).pathname}`, 'utf8'),
  );
  return maps.flatMap(readLocations).map((address) => new URL(address).pathname);
}

function readLocations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');
}
