import type { Page } from '@playwright/test';
import { expect, groupByKind, test } from './site.ts';

test('on paper no heading is left alone at the foot of a page, and every link gives its address once, whoever holds it', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ media: 'print' });
  const faults: string[] = [];
  // Three pages of every kind: what is printed depends on the kind of page, not on its words.
  for (const path of groupByKind(site.paths).flatMap((paths) => paths.slice(0, 3))) {
    await page.goto(path);
    const found = [...(await findLooseHeadings(page)), ...(await findUntoldAddresses(page))];
    faults.push(...found.map((it) => `${path} ${it}`));
  }
  expect(faults).toEqual([]);
});

test('a printed post tells who wrote what, its sources, its notes and its words, and no way to go elsewhere', async ({
  page,
  root,
}) => {
  test.skip(root !== 'dist-fixture', 'the posts are those of the fixture site');
  await page.emulateMedia({ media: 'print' });
  await page.goto('/posts/four-in-a-boat/');
  const main = page.getByRole('main');
  for (const name of ['Who wrote what', 'Sources', 'Words explained', 'Cite this page'])
    await expect(main.getByRole('heading', { name, exact: true })).toBeVisible();
  await expect(main.getByText('Robin Example writes', { exact: true })).toBeVisible();
  await expect(main.getByText('Content note:').first()).toBeVisible();
  await page.goto('/posts/everything-on-the-table/');
  await expect(main.getByText('The second note.')).toBeVisible();
  for (const path of [
    '/posts/four-in-a-boat/',
    '/posts/everything-on-the-table/',
    '/guide/what-the-walk-is/',
  ]) {
    await page.goto(path);
    expect(await findShownControls(page), path).toEqual([]);
  }
});

test('a page is printed dark on white, also from a dark screen', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
  });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/about/');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(29, 43, 47)');
});

/** Headings, labels and openings of passages that a printed page may end with. */
function findLooseHeadings(page: Page): Promise<string[]> {
  return page.locator('h1, h2, h3, h4, h5, h6, .label, .who, dt, main hr, caption').evaluateAll((all) =>
    all.flatMap((one) => {
      const { breakAfter, breakInside } = getComputedStyle(one);
      const isWhole = breakInside === 'avoid' || !/^H\d$/.test(one.tagName);
      return breakAfter === 'avoid' && isWhole ? [] : one.outerHTML.slice(0, 80);
    }),
  );
}

/** Links to elsewhere whose address is printed not at all or twice. */
function findUntoldAddresses(page: Page): Promise<string[]> {
  return page.locator('main a[href^="http"]').evaluateAll((links) =>
    links.flatMap((link) => {
      const href = link.getAttribute('href') ?? '';
      const after = getComputedStyle(link, '::after').content;
      const times = Number(after.includes(href)) + Number(link.textContent.trim() === href);
      return times === 1 || !link.checkVisibility() ? [] : [`${href} stands there ${times} times`];
    }),
  );
}

/** Links and buttons that help on a screen only. */
function findShownControls(page: Page): Promise<string[]> {
  return page
    .locator('nav, select, button, form, .skip, .back, .find, .report')
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 80)),
    );
}
