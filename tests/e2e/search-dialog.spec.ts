import { expect, test } from './site.ts';

test('the dialog stands in the middle of a wide screen, fills a small one, and is paper as the page under it', async ({
  page,
}) => {
  await page.goto('/about/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  const look = () =>
    dialog.evaluate((element) => {
      const { left, width } = element.getBoundingClientRect();
      const [own, below] = [element, document.body].map((one) => getComputedStyle(one).backgroundColor);
      return {
        left,
        right: document.documentElement.clientWidth - left - width,
        width,
        isPaper: own === below,
      };
    });
  const wide = await look();
  expect(wide.isPaper).toBe(true);
  expect(Math.abs(wide.left - wide.right)).toBeLessThanOrEqual(1);
  expect(wide.width).toBeGreaterThan(600);
  expect(wide.width).toBeLessThan(800);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await look()).toEqual({ left: 0, right: 0, width: 320, isPaper: true });
});

test('a result on the page under the dialog is shown there, and the keyboard goes on from it', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto(site.paths.find((path) => /^\/guide\/[^/]+\/$/.test(path)) ?? '');
  const heading = page.getByRole('main').locator('h2[id]:not(nav *)').first();
  const [anchor, words] = [await heading.getAttribute('id'), await heading.innerText()];
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('searchbox').fill(words);
  await dialog.locator(`.parts a[href$="#${anchor}"]`).first().click();
  await expect(dialog).toBeHidden();
  await expect(heading).toBeInViewport();
  await page.keyboard.press('Tab');
  const isAfter = await heading.evaluate(
    (element) => element.compareDocumentPosition(document.activeElement ?? element) === 4,
  );
  expect(isAfter).toBe(true);
});
