import type { Page } from '@playwright/test';
import { expect, type Site, test } from './site.ts';

test('a source opens beside its number by click and closes with Escape', async ({ page, site }) => {
  const cite = await openCitingPage(page, site);
  await cite.click();
  const note = page.getByRole('note').filter({ hasText: 'In the list of sources' });
  await expect(note).toBeVisible();
  await note.hover();
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

test('a source opens by keyboard and its links come next', async ({ page, site }) => {
  const cite = await openCitingPage(page, site);
  await page.keyboard.press('Tab');
  await cite.focus();
  const note = page.getByRole('note').filter({ hasText: 'In the list of sources' });
  await expect(note).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(note.getByRole('link').first()).toBeFocused();
});

test('without script a number leads to the list of sources', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const page = await context.newPage();
  const cite = await openCitingPage(page, site);
  await cite.click();
  await expect(page).toHaveURL(/#source-/);
  await expect(page.locator(':target')).toBeVisible();
  await context.close();
});

/** Opens the first page that cites a source: the first number on it. */
async function openCitingPage(page: Page, site: Site) {
  for (const path of site.paths) {
    await page.goto(path);
    const cite = page.locator('main a.cite').first();
    if ((await cite.count()) > 0) return cite;
  }
  throw new Error('No page of the site cites a source.');
}
