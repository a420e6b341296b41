import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, type Site, test } from './site.ts';

/** What opens beside the text: how its address begins, and the heading of the list at the end of the page that holds it too. */
const KINDS = [
  { kind: 'source', link: '#source-', list: 'Sources' },
  { kind: 'note', link: '#fn-', list: 'Notes' },
  { kind: 'word', link: '#gl-', list: 'Words explained' },
  { kind: 'figure', link: '#fig-', list: 'Figures explained' },
] as const;

for (const { kind, link, list } of KINDS) {
  test(`a ${kind} opens beside the text by click and closes with Escape`, async ({ page, site }) => {
    const opener = await openPageWith(page, site, link);
    await opener.click();
    const note = noteOf(page, list);
    await expect(note).toBeVisible();
    await note.hover();
    await expect(note).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
  });

  test(`a ${kind} opens by touch and closes by a touch elsewhere`, async ({ browser, site }) => {
    const context = await browser.newContext({ hasTouch: true, baseURL: site.url, viewport: { width: 320, height: 640 } }); // prettier-ignore
    const page = await context.newPage();
    const opener = await openPageWith(page, site, link);
    await opener.scrollIntoViewIfNeeded();
    await opener.tap();
    const note = noteOf(page, list);
    await expect(note).toBeVisible();
    const box = await note.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
    await page.touchscreen.tap(box && box.y > 320 ? 10 : 310, box && box.y > 320 ? 5 : 635);
    await expect(note).toBeHidden();
    await context.close();
  });

  test(`a ${kind} opens by keyboard and its links come next`, async ({ page, site }) => {
    const opener = await openPageWith(page, site, link);
    await page.keyboard.press('Tab');
    await opener.focus();
    const note = noteOf(page, list);
    await expect(note).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(note.getByRole('link').first()).toBeFocused();
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test(`without script a ${kind} is one press away, and so is the way back`, async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
    const page = await context.newPage();
    const opener = await openPageWith(page, site, link);
    const id = await opener.getAttribute('id');
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${(await opener.getAttribute('href')) ?? ''}$`));
    await expect(page.locator(':target')).toBeInViewport();
    await page.locator(':target a.back').first().click();
    await expect(page).toHaveURL(new RegExp(`#${id ?? ''}$`));
    await expect(opener).toBeInViewport();
    await context.close();
  });
}

function noteOf(page: Page, list: string): Locator {
  return page.getByRole('note').filter({ hasText: `In “${list}” below` });
}

/** Opens the first page that has such a link: the first of them. Files are read first, because pages are slow to open. */
async function openPageWith(page: Page, site: Site, start: string): Promise<Locator> {
  const path = site.paths.find((one) =>
    readFileSync(`${site.root}${one}index.html`, 'utf8').includes(`href="${start}`),
  );
  test.skip(path === undefined, `No page of the site has a link to ${start}.`);
  await page.goto(path ?? '/');
  return page.locator(`main :is(a.cite, a.term, a.fact)[href^="${start}"]`).first();
}
