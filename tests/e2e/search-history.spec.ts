import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const toField = (page: Page) => page.getByRole('main').getByRole('searchbox');

/** Types over what stands in the field, key by key, as a reader does. */
async function typeOver(page: Page, words: string): Promise<void> {
  await toField(page).selectText();
  await page.keyboard.type(words);
  await expect(page).toHaveURL(new RegExp(`[?]q=${words}$`));
}

test('back leads from question to question, not from key to key', async ({ page }) => {
  await page.goto('/about/');
  await page.goto('/search/');
  await typeOver(page, 'because');
  await page.keyboard.press('Enter');
  await typeOver(page, 'other');
  await page.goBack();
  await expect(toField(page)).toHaveValue('because');
  await expect(page.getByRole('main').getByRole('status')).toContainText('found');
  await page.goForward();
  await expect(toField(page)).toHaveValue('other');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL('/about/');
});

test('back leads to the question of a link that was followed', async ({ page }) => {
  await page.goto('/search/?q=because');
  await typeOver(page, 'other');
  await page.goBack();
  await expect(toField(page)).toHaveValue('because');
});
