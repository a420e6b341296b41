import { existsSync, readFileSync } from 'node:fs';
import { findAttribute, scanTags, type Tag } from '#build/html-scan.ts';
import { site as facts } from '#site.ts';
import { expect, test } from './site.ts';

/** How far a page may be from the home page, in links. */
const CLICKS = 3;

test('every page of the site map is within three clicks of the home page', ({ site }) => {
  const clicks = countClicks(site.root);
  const far = site.paths.filter((path) => (clicks.get(path) ?? Infinity) > CLICKS);
  expect(far.map((path) => `${path} after ${clicks.get(path) ?? 'no number of'} clicks`)).toEqual([]);
});

test('no page that readers can walk to is left out of the site map but on purpose', ({ site }) => {
  const unknown = [...countClicks(site.root).keys()].filter((path) => !site.paths.includes(path));
  // Texts that were retired or withdrawn are named in the register of corrections only.
  const reached = unknown.filter((path) => !isUnannounced(site.root, path));
  expect(reached).toEqual([]);
});

test('without script the search button in the header leads to a field that answers', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
  await page.getByRole('main').getByRole('searchbox').fill('anything');
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/browse\//);
  const groups = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
  expect(groups).toEqual(['By kind', 'By topic', 'By writer', 'By year', 'By design of study', 'A to Z']);
  await context.close();
});

/** For every page that links lead to, how many clicks it is from the home page. */
function countClicks(root: string): Map<string, number> {
  const clicks = new Map([['/', 0]]);
  const waiting = ['/'];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const next = (clicks.get(path) ?? 0) + 1;
    for (const to of findLinks(readFileSync(`${root}${path}index.html`, 'utf8'), path)) {
      if (clicks.has(to) || !existsSync(`${root}${to}index.html`)) continue;
      clicks.set(to, next);
      waiting.push(to);
    }
  }
  return clicks;
}

function findLinks(html: string, path: string): Set<string> {
  const found = new Set<string>();
  for (const tag of scanTags(html)) {
    // A press of the button of a form leads to another page as a link does.
    const name = tag.name === 'a' ? 'href' : tag.name === 'form' ? 'action' : undefined;
    const href = name && findAttribute(tag, name);
    if (href === undefined) continue;
    const url = new URL(href, `${facts.url}${path}`);
    if (url.origin === facts.url && url.pathname.endsWith('/')) found.add(url.pathname);
  }
  return found;
}

/** Whether a page itself says that it is in no list. Its words do not count: a letter on it may be kept for the record. */
function isUnannounced(root: string, path: string): boolean {
  const html = readFileSync(`${root}${path}index.html`, 'utf8');
  return html.includes(RETIRED) || [...scanTags(html)].some(isNoIndex);
}

/** What only `Retired.astro` writes: no text can have this class. */
const RETIRED = '<p class="caution">This page is kept for the record.';

function isNoIndex(tag: Tag): boolean {
  return (
    tag.name === 'meta' &&
    findAttribute(tag, 'name') === 'robots' &&
    findAttribute(tag, 'content') === 'noindex'
  );
}
