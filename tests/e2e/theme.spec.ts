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

for (const [chosen, scheme] of [
  ['dark', 'light'],
  ['light', 'dark'],
] as const) {
  test(`whoever chose ${chosen} colours sees them in every frame, on a ${scheme} screen and before any file has come`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/about/');
    await page.getByRole('combobox', { name: 'Colours' }).selectOption(chosen);
    await page.route('**/*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    await page.addInitScript(() => {
      const frames: string[] = [];
      Object.assign(globalThis, { frames });
      requestAnimationFrame(function look() {
        // Nothing is painted before there is a body.
        const body = document.querySelector('body');
        if (body) frames.push(getComputedStyle(body).backgroundColor);
        requestAnimationFrame(look);
      });
    });
    await page.goto('/topics/');
    await expect(page.getByRole('combobox', { name: 'Colours' })).toBeVisible();
    const frames = await page.evaluate(() => (globalThis as unknown as { frames: string[] }).frames);
    expect(frames.length).toBeGreaterThan(5);
    expect(new Set(frames)).toEqual(new Set([PAPER[chosen]]));
  });
}
