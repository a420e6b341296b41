import type { Browser, BrowserContext, Page, Request, Response } from '@playwright/test';
import { expect, type Site, stopStrayRequests } from './site.ts';

/** What one walk over a whole site saw, so that the tests need not load every page again. */
export interface Walk {
  readonly visits: readonly Visit[];
  /** Errors and broken policies that a browser logged, each with its page. */
  readonly errors: readonly string[];
  /** Requests to other hosts. */
  readonly stray: readonly string[];
  /** Names of everything kept in the browser at the end. */
  readonly kept: { readonly cookies: readonly string[]; readonly stored: readonly string[] };
}

/** One page, loaded on a phone of 320 px until all it asked for has come, then made 1280 px wide. */
export interface Visit {
  readonly path: string;
  readonly status: number | undefined;
  /** Path of its canonical address. */
  readonly canonical: string;
  readonly title: string;
  /** By how many px it is wider than the phone. */
  readonly excess: number;
  readonly structure: readonly string[];
  /** How many buttons for search stand in its header. */
  readonly searchButtons: number;
  /** Whether its own text is a search form, which is another thing without script. */
  readonly isSearch: boolean;
  /** Its words without forms, with and without script. */
  readonly text: string;
  readonly textWithoutScript: string;
}

/** Milliseconds for one step on one page, also on a busy machine. */
const PATIENCE = 60_000;
const PHONE = { width: 320, height: 640 };
const DESK = { width: 1280, height: 900 };

/** Loads every page of the site map once with script and once without. */
export async function walkSite(browser: Browser, site: Site): Promise<Walk> {
  const stray: string[] = [];
  const errors: string[] = [];
  const scripted = await browser.newContext({ baseURL: site.url });
  const plain = await browser.newContext({ baseURL: site.url, javaScriptEnabled: false });
  for (const context of [scripted, plain]) await stopStrayRequests(context, site.url, stray);
  // A page that never comes to rest is named by its address, long before the test itself gives up.
  for (const context of [scripted, plain]) context.setDefaultTimeout(PATIENCE);
  const [page, plainPage] = [await scripted.newPage(), await plain.newPage()];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()} ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(`${page.url()} ${error.message}`));

  const pending = watchRequests(page);
  const visits: Visit[] = [];
  for (const path of site.paths) {
    const [seen, textWithoutScript] = await Promise.all([
      visit(page, pending, path),
      readPlain(plainPage, path),
    ]);
    visits.push({ ...seen, textWithoutScript });
  }
  const kept = await findKept(scripted, page);
  await Promise.all([scripted.close(), plain.close()]);
  return { visits, errors, stray, kept };
}

/** What is wrong with a page's language, landmarks and headings. */
export async function findStructureProblems(page: Page): Promise<string[]> {
  const problems: string[] = [];
  const lang = await page.locator('html').getAttribute('lang');
  if (lang !== 'en-GB') problems.push(`is in the language "${String(lang)}"`);
  for (const role of ['main', 'banner', 'contentinfo'] as const) {
    const count = await page.getByRole(role).count();
    if (count !== 1) problems.push(`has ${count} elements with the role ${role}`);
  }
  const levels = await page
    .getByRole('heading')
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
  const tops = levels.filter((level) => level === 1).length;
  if (tops !== 1) problems.push(`has ${tops} headings of level 1`);
  levels.forEach((level, index) => {
    const before = levels[index - 1];
    if (before !== undefined && level > before + 1) problems.push(`goes from h${before} to h${level}`);
  });
  return problems;
}

async function visit(
  page: Page,
  pending: ReadonlySet<string>,
  path: string,
): Promise<Omit<Visit, 'textWithoutScript'>> {
  await page.setViewportSize(PHONE);
  const response = await open(page, pending, path);
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await page.setViewportSize(DESK);
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  return {
    path,
    status: response?.status(),
    canonical: canonical === null ? '' : new URL(canonical).pathname,
    title: await page.title(),
    excess,
    structure: await findStructureProblems(page),
    searchButtons: await page.getByRole('banner').getByRole('button', { name: 'Search' }).count(),
    isSearch: (await page.getByRole('main').getByRole('search').count()) > 0,
    text: await readMain(page),
  };
}

/**
 * Loads a page and waits until its letters, which are the last thing it asks for, are shown and nothing is on its way.
 * Not for `networkidle`: that is half a second of silence on every page, and it need not come on a busy machine.
 */
async function open(page: Page, pending: ReadonlySet<string>, path: string): Promise<Response | null> {
  const response = await page.goto(path);
  await page.waitForFunction(() =>
    [...document.fonts].some(({ family, status }) => family.includes('Figtree') && status === 'loaded'),
  );
  await expect.poll(() => [...pending], { message: `what ${path} still waits for` }).toEqual([]);
  return response;
}

/** The addresses of all that a page has asked for and not got yet. */
function watchRequests(page: Page): ReadonlySet<string> {
  const pending = new Set<string>();
  const forget = (request: Request) => pending.delete(request.url());
  page.on('request', (request) => pending.add(request.url()));
  page.on('requestfinished', forget).on('requestfailed', forget);
  return pending;
}

async function readPlain(page: Page, path: string): Promise<string> {
  await page.setViewportSize(DESK);
  await page.goto(path);
  return await readMain(page);
}

async function readMain(page: Page): Promise<string> {
  // Forms hold what only a script can do, such as filters, and are hidden without it.
  const text = await page
    .getByRole('main')
    .evaluate((main: HTMLElement) =>
      [...main.querySelectorAll('form')].reduce(
        (rest, form) => rest.replace(form.innerText, ''),
        main.innerText,
      ),
    );
  return text.replaceAll(/\s+/g, ' ').trim();
}

async function findKept(context: BrowserContext, page: Page): Promise<Walk['kept']> {
  const { cookies, origins } = await context.storageState();
  const inTab = await page.evaluate(async () => [
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => String(name)),
    ...(await caches.keys()),
  ]);
  const inStorage = origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => name));
  return { cookies: cookies.map(({ name }) => name), stored: [...inStorage, ...inTab] };
}
