import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const PAPER = { light: 'rgb(251, 248, 242)', dark: 'rgb(18, 25, 27)' } as const;

for (const system of ['light', 'dark'] as const) {
  for (const chosen of ['light', 'dark', ''] as const) {
    test(`the first frame has the colours of "${chosen || 'auto'}" on a slow visit, where the system is ${system}`, async ({
      page,
      context,
    }) => {
      await page.emulateMedia({ colorScheme: system });
      await page.addInitScript((theme) => {
        if (theme) localStorage.setItem('theme', theme);
        new MutationObserver(() => {
          if (!('themed' in globalThis)) Object.assign(globalThis, { themed: performance.now() });
        }).observe(document, { subtree: true, attributeFilter: ['data-theme'] });
      }, chosen);
      // Every program comes half a second late.
      await context.route('**/*.js', async (route) => {
        await new Promise((done) => setTimeout(done, 500));
        await route.continue();
      });
      await page.goto('/about/', { waitUntil: 'load' });
      await expect.poll(() => firstPaint(page)).toBeGreaterThan(0);
      if (chosen) expect(await firstThemed(page)).toBeLessThan(await firstPaint(page));
      await expect(page.locator('body')).toHaveCSS('background-color', PAPER[chosen || system]);
    });
  }
}

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

function firstPaint(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('first-paint')[0]?.startTime ?? 0);
}

function firstThemed(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(globalThis, 'themed')));
}
