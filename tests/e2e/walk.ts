import type { Browser, BrowserContext, Page, Request, Response } from '@playwright/test';
import { expect, type Site, watchStrayRequests } from './site.ts';

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

/** One page as a phone of 320 px shows it, once all it asked for has come. */
export interface Visit extends Seen {
  readonly path: string;
  readonly status: number | undefined;
  /** Its words without script, without those of forms. */
  readonly textWithoutScript: string;
}

/** What can be read off a page that has been loaded. */
interface Seen {
  /** Path of its canonical address. */
  readonly canonical: string;
  readonly title: string;
  /** By how many px it is wider than the phone. */
  readonly excess: number;
  readonly structure: readonly string[];
  /** How many buttons for search are shown in its header. */
  readonly searchButtons: number;
  /** Whether its own text is a search form, which is another thing without script. */
  readonly isSearch: boolean;
  /** Its words, without those of forms: they hold what only a script can do, such as filters. */
  readonly text: string;
}

/** Milliseconds for one step on one page, also on a busy machine. */
const PATIENCE = 60_000;
const PHONE = { width: 320, height: 640 };

/** Loads every page of the site map once with script and once without. */
export async function walkSite(browser: Browser, site: Site): Promise<Walk> {
  const errors: string[] = [];
  const scripted = await browser.newContext({ baseURL: site.url, viewport: PHONE });
  const plain = await browser.newContext({ baseURL: site.url, viewport: PHONE, javaScriptEnabled: false });
  const stray = [scripted, plain].map((context) => watchStrayRequests(context, site.url));
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
    const [response, { text }] = await Promise.all([open(page, pending, path), readPlain(plainPage, path)]);
    visits.push({ path, status: response?.status(), ...(await see(page)), textWithoutScript: text });
  }
  const kept = await findKept(scripted, page);
  await Promise.all([scripted.close(), plain.close()]);
  return { visits, errors, stray: stray.flat(), kept };
}

/** What a page looks like from inside. One question, because to ask takes longer than to answer. */
export async function see(page: Page): Promise<Seen> {
  return await page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const isShown = (one: HTMLElement) => one.checkVisibility();
    const structure: string[] = [];
    if (document.documentElement.lang !== 'en-GB')
      structure.push(`is in the language "${document.documentElement.lang}"`);
    for (const landmark of ['main', 'body > header', 'body > footer']) {
      const count = all(landmark).filter(isShown).length;
      if (count !== 1) structure.push(`has ${count} of ${landmark}`);
    }
    const levels = all('h1, h2, h3, h4, h5, h6')
      .filter(isShown)
      .map(({ tagName }) => Number(tagName.slice(1)));
    const tops = levels.filter((level) => level === 1).length;
    if (tops !== 1) structure.push(`has ${tops} headings of level 1`);
    levels.forEach((level, index) => {
      const before = levels[index - 1];
      if (before !== undefined && level > before + 1) structure.push(`goes from h${before} to h${level}`);
    });
    const main = document.querySelector('main');
    const forms = all('main form').map((form) => form.innerText);
    const text = forms.reduce((rest, form) => rest.replace(form, ''), main?.innerText ?? '');
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
    return {
      canonical: canonical ? new URL(canonical.href).pathname : '',
      title: document.title,
      excess: document.documentElement.scrollWidth - window.innerWidth,
      structure,
      searchButtons: all('body > header button').filter((one) => isShown(one) && one.innerText === 'Search')
        .length,
      isSearch: all('main form[role=search], main search').some(isShown),
      text: text.replaceAll(/\s+/g, ' ').trim(),
    };
  });
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

async function readPlain(page: Page, path: string): Promise<Seen> {
  await page.goto(path);
  return await see(page);
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
