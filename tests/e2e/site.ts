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

/** Playwright's `test` with `site`, whose pages are asked for by their path alone. */
export const test = base.extend<object, SiteOptions & { site: Site }>({
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
});

export { expect } from '@playwright/test';

/**
 * The addresses of all requests of a context that leave the site, as they come. None arrives: the browser is started without
 * knowledge of any other host (playwright.config.ts), because to stop each by hand makes every page slower.
 */
export function watchStrayRequests(context: BrowserContext, url: string): readonly string[] {
  const stray: string[] = [];
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== url && /^https?:/.test(request.url())) stray.push(request.url());
  });
  return stray;
}

/** Paths in groups of one template: what stands directly under the home page is a kind of its own. */
export function groupByKind(paths: readonly string[]): string[][] {
  const kindOf = (path: string) => path.split('/').slice(0, -2).join('/') || path;
  return [...Map.groupBy(paths, kindOf).values()];
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
