import { expect, type Site, test } from './site.ts';

test('search finds a page by its title and opens it, with the keyboard alone', async ({ page, site }) => {
  const path = entryPath(site);
  await page.goto(path);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.goto('/search/');
  const main = page.getByRole('main');
  await main.getByRole('searchbox').focus();
  await page.keyboard.type(title);
  const result = main.getByRole('listitem').locator(`a[href="${path}"]`);
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

test('search says so when it finds nothing', async ({ page }) => {
  await page.goto('/search/?q=xyzzyxqzz');
  await expect(page.getByRole('main').getByRole('status')).toContainText('Nothing found');
});

test('no file of the search index is fetched before a reader asks', async ({ page, site }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) fetched.push(request.url());
  });
  for (const path of ['/', entryPath(site), '/search/']) await page.goto(path, { waitUntil: 'networkidle' });
  expect(fetched).toEqual([]);
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
