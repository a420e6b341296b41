import type { Locator } from '@playwright/test';
import { addAxe, findFaults, pairOf } from './axe.ts';
import { expect, type Site, test } from './site.ts';

test('search finds a page by its title and opens it, with the keyboard alone', async ({ page, site }) => {
  const path = entryPath(site);
  await page.goto(path);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.goto('/search/');
  const main = page.getByRole('main');
  await main.getByRole('searchbox').focus();
  await page.keyboard.type(title);
  const result = main.getByRole('heading', { level: 3 }).locator(`a[href="${path}"]`);
  await expect(result).toBeVisible();
  await expect(main.getByRole('status')).toContainText('found');
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await result.evaluate((link) => link === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(path);
});

test('a content note travels to the search results and to what other sites show', async ({ page, root }) => {
  test.skip(root !== 'dist-fixture', 'the words of the note are those of the fixture site');
  const note = 'Tells of a boat that sinks, without harm to anybody.';
  await page.goto('/posts/four-in-a-boat/');
  await expect(page.getByRole('main').getByText(`Content note: ${note}`)).toBeVisible();
  for (const meta of ['meta[property="og:description"]', 'meta[name="description"]'])
    await expect(page.locator(meta)).toHaveAttribute('content', new RegExp(`^Content note: ${note} Four`));
  await page.goto('/search/?q=boat');
  const result = page.getByRole('listitem').filter({ has: page.locator('a[href="/posts/four-in-a-boat/"]') });
  await expect(result.getByText(`Content note: ${note}`)).toBeVisible();
});

test('the address keeps words and filters, a link to it restores them, and back leads through them', async ({
  page,
}) => {
  await page.goto('/search/');
  const main = page.getByRole('main');
  await main.getByRole('searchbox').fill('the');
  const topic = main.getByRole('group', { name: 'Topic' }).getByRole('checkbox').first();
  await expect(topic).toBeVisible();
  await expect(main.getByRole('status')).toContainText('found');
  const before = await main.getByRole('status').innerText();
  await topic.check();
  await expect(page).toHaveURL(/\?q=the&topic=/);
  await expect(main.getByText('Only: ')).toBeVisible();
  await expect(main.getByRole('status')).toContainText('found');
  await expect(main.getByRole('status')).not.toHaveText(before);
  const [address, said] = [page.url(), await main.getByRole('status').innerText()];
  await page.goto(`${address}&colour=red`);
  await expect(main.getByRole('searchbox')).toHaveValue('the');
  await expect(topic).toBeChecked();
  await expect(main.getByRole('status')).toHaveText(said);
  await topic.uncheck();
  await expect(page).toHaveURL(/\?q=the$/);
  await page.goBack();
  await expect(topic).toBeChecked();
});

test('an old name finds what the new one finds, says so, and can be asked for alone', async ({ page }) => {
  const list = (await (await page.request.get('/search/list.json')).json()) as { names: string[][] };
  const [name = ''] = list.names[0] ?? [];
  await page.goto(`/search/?q=${encodeURIComponent(name)}`);
  const main = page.getByRole('main');
  await expect(main.getByText('Also looked for')).toBeVisible();
  await main.getByRole('button', { name: 'Only these very words' }).click();
  await expect(main.getByText('Also looked for')).toBeHidden();
  await expect(page).toHaveURL(/exact=1/);
});

test('search opens over any page by its keys, gives a result to the keyboard, and gives the place back', async ({
  page,
  site,
}) => {
  await page.goto(entryPath(site));
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const button = page.getByRole('banner').getByRole('button', { name: 'Search' });
  await button.focus();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await page.setViewportSize({ width: 320, height: 640 });
  await button.click();
  await page.keyboard.type(title);
  const result = dialog.getByRole('heading', { level: 3 }).getByRole('link').first();
  await expect(dialog.getByRole('status')).toContainText('found');
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    if (await result.evaluate((link) => link === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('search has no axe violation and breaks no policy, whatever it shows @a11y', async ({ page, root }) => {
  const broken: string[] = [];
  await page.exposeFunction('note', (what: string) => broken.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      (globalThis as unknown as { note: (what: string) => void }).note(`${effectiveDirective} ${blockedURI}`);
    });
  });
  const check = async (what: string) => {
    expect(await findFaults(page, pairOf(root)), what).toEqual([]);
  };
  await page.goto('/');
  await addAxe(page);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await check('an empty dialog');
  await askEverywhere(dialog, () => check('the dialog'));
  await page.keyboard.press('Escape');
  await check('the page under it');
  await page.goto('/search/');
  await addAxe(page);
  await askEverywhere(page.getByRole('main'), () => check('the page of search'));
  expect(broken).toEqual([]);
});

/** Finds something, narrows it down, and finds nothing; checks each time. */
async function askEverywhere(form: Locator, check: () => Promise<void>): Promise<void> {
  await form.getByRole('searchbox').fill('the');
  await expect(form.getByRole('status')).toContainText('found');
  const filters = form.locator('details');
  if ((await filters.getAttribute('open')) === null) await filters.locator('summary').click();
  await form.getByRole('checkbox').filter({ visible: true }).first().check();
  await expect(form.getByText('Only: ')).toBeVisible();
  await check();
  await form.getByRole('searchbox').fill('xyzzyxqzz');
  await expect(form.getByRole('status')).toContainText('Nothing found');
  await check();
}

test('a result says what its page is, also while or where the full text does not answer', async ({
  page,
  site,
}) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`/search/?q=${site.paths.includes('/topics/retention/') ? 'leaving' : 'resting'}`);
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toContainText('These are titles and headings only.');
  const results = main.locator('.results li.card').filter({ hasNot: page.locator('a[href^="/glossary/"]') });
  expect(await results.count()).toBeGreaterThan(0);
  for (const result of await results.all()) await expect(result.locator('[data-meta=line]')).toHaveText(/\S/);
});

test('the name of a place in a result is shown whole, also on a small screen', async ({ page, site }) => {
  test.skip(!site.paths.includes('/evidence/westwood-2017/'), 'the test site has no finding so long');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/search/?q=overtime');
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toContainText('found');
  const place = main.locator('.parts li:has(a[href="/evidence/westwood-2017/#overtime-and-supervision"])');
  await expect(place).toHaveText(/^For PWPs, .* with lower odds\.$/);
  expect(await place.evaluate((item) => item.scrollWidth - item.clientWidth)).toBe(0);
});

test('search says so when it finds nothing', async ({ page }) => {
  await page.goto('/search/?q=xyzzyxqzz');
  await expect(page.getByRole('main').getByRole('status')).toContainText('Nothing found');
});

test('no file of search is fetched on another page, and no part of the index before a reader asks', async ({
  page,
  site,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/\/pagefind\/|\/search\/|list\.json|dialog/.test(request.url()))
      fetched.push(new URL(request.url()).pathname);
  });
  for (const path of ['/', entryPath(site)]) await page.goto(path, { waitUntil: 'networkidle' });
  expect(fetched).toEqual([]);
  // Who opens the search page is about to ask: the small list and the program are fetched ahead.
  await page.goto('/search/', { waitUntil: 'networkidle' });
  expect(fetched).toContain('/search/list.json');
  expect(fetched.filter((path) => /\/(?:index|fragment)\//.test(path))).toEqual([]);
});

test('the form that the dialog takes is announced nowhere and, opened alone, leads to the page of search', async ({
  browser,
  site,
}) => {
  expect(site.paths).not.toContain('/search/form/');
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const page = await context.newPage();
  await page.goto('/search/form/');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.getByRole('searchbox')).toBeHidden();
  await page.getByRole('link', { name: 'Open as a page' }).click();
  await expect(page).toHaveURL('/search/');
  await context.close();
});

test('without script the search form leads to a page that reaches every entry', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const page = await context.newPage();
  await page.goto('/search/');
  await page.getByRole('main').getByRole('searchbox').fill('anything');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/browse\//);
  const reached = await page
    .locator('a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  await context.close();
  expect(site.paths.filter((path) => isEntry(path) && !reached.includes(path))).toEqual([]);
});

function entryPath(site: Site): string {
  return site.paths.find((path) => /^\/posts\/[^/]+\/$/.test(path)) ?? '/about/';
}

function isEntry(path: string): boolean {
  return /^\/(?:posts|evidence|topics|guide|writers)\/(?!page\/|\d)[^/]+\/$/.test(path);
}
