import type { Page } from '@playwright/test';
import { expect, type Site, test } from './site.ts';

test('every page has its landmarks, one h1, headings in order, its own title and its own address', async ({
  page,
  site,
}) => {
  const problems: string[] = [];
  const titles = new Map<string, string>();
  for (const path of site.paths) {
    const response = await page.goto(path);
    if (response?.status() !== 200) problems.push(`${path} answers ${String(response?.status())}`);
    problems.push(...(await findStructureProblems(page)).map((problem) => `${path} ${problem}`));
    const title = await page.title();
    const twin = titles.get(title);
    if (title === '' || twin !== undefined)
      problems.push(`${path} has the title "${title}", as has ${twin ?? 'nothing'}`);
    titles.set(title, path);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    if (new URL(canonical ?? '', site.url).pathname !== path)
      problems.push(`${path} calls itself ${String(canonical)}`);
  }
  expect(problems).toEqual([]);
});

test('no page logs an error, breaks its policy, asks another host or keeps anything', async ({
  page,
  context,
  site,
  strayRequests,
}) => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()} ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(`${page.url()} ${error.message}`));
  for (const path of site.paths) await page.goto(path, { waitUntil: 'networkidle' });
  expect(errors).toEqual([]);
  expect(strayRequests).toEqual([]);
  const { cookies, origins } = await context.storageState({ indexedDB: true });
  expect(cookies).toEqual([]);
  const kept = origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => name));
  expect(kept.filter((name) => name !== 'theme')).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('no page is wider than a phone of 320 px', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const wide: string[] = [];
  for (const path of site.paths) {
    await page.goto(path);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (excess > 0) wide.push(`${path} by ${excess} px`);
  }
  expect(wide).toEqual([]);
});

test('every page says the same without script', async ({ page, browser, site }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const plainPage = await plain.newPage();
  const poor: string[] = [];
  for (const path of site.paths) {
    const [withScript, without] = [await readMain(page, path), await readMain(plainPage, path)];
    // What a search page offers without script has a test of its own.
    if ((await page.getByRole('main').getByRole('search').count()) > 0) continue;
    if (without.length < 0.9 * withScript.length) poor.push(path);
  }
  await plain.close();
  expect(poor).toEqual([]);
});

test('an unknown address gets the 404 page with its status and landmarks', async ({ page }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  expect(await findStructureProblems(page)).toEqual([]);
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

async function findStructureProblems(page: Page): Promise<string[]> {
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

async function readMain(page: Page, path: string): Promise<string> {
  await page.goto(path);
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

// A site without pages would pass every loop above.
test('the site map lists pages', ({ site }: { site: Site }) => {
  expect(site.paths).toContain('/');
});
