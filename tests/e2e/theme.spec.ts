import { expect, test } from './site.ts';

const PAPER = { light: 'rgb(251, 248, 242)', dark: 'rgb(18, 25, 27)' } as const;

test('colours can be chosen and are kept for the next page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/about/');
  const choice = page.getByRole('combobox', { name: 'Colours' });
  await choice.selectOption('dark');
  await expect(page.locator('body')).toHaveCSS('background-color', PAPER.dark);
  await page.goto('/topics/');
  await expect(page.locator('body')).toHaveCSS('background-color', PAPER.dark);
  await choice.selectOption('');
  await page.goto('/about/');
  await expect(page.locator('body')).toHaveCSS('background-color', PAPER.light);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
