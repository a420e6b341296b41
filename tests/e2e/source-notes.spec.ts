import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, type Site, test } from './site.ts';

/** What opens beside the text: how its address begins, and the heading of the list at the end of the page that holds it too. */
const KINDS = [
  { link: '#source-', list: 'Sources' },
  { link: '#fn-', list: 'Notes' },
  { link: '#gl-', list: 'Words explained' },
  { link: '#fig-', list: 'Figures explained' },
] as const;

test('what a mark explains opens beside the text by click and closes with Escape', async ({ page, site }) => {
  for (const { opener, note } of findOpeners(page, site)) {
    await (await opener()).click();
    await expect(note).toBeVisible();
    await note.hover();
    await expect(note).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
  }
});

test('a source is shown with the place in it that bears the words out', async ({ page, root }) => {
  test.skip(root !== 'dist-fixture', 'the post is one of the fixture site');
  await page.goto('/posts/four-in-a-boat/');
  await page.locator('.cite[data-at^="At p. 7"]').click({ timeout: 20_000 });
  await expect(page.locator('.source-note')).toHaveText(/^At p\. 7: \S/);
});

test('what a mark explains opens by touch and closes by a touch elsewhere', async ({ browser, site }) => {
  const context = await browser.newContext({ hasTouch: true, baseURL: site.url, viewport: { width: 320, height: 640 } }); // prettier-ignore
  const page = await context.newPage();
  for (const { opener, note } of findOpeners(page, site)) {
    const mark = await opener();
    await mark.scrollIntoViewIfNeeded();
    await mark.tap();
    await expect(note).toBeVisible();
    const box = await note.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
    await page.touchscreen.tap(box && box.y > 320 ? 10 : 310, box && box.y > 320 ? 5 : 635);
    await expect(note).toBeHidden();
  }
  await context.close();
});

test('what a mark explains opens by keyboard: Tab goes past it, Enter into it and Escape back', async ({ page, site }) => {
  for (const { opener, note } of findOpeners(page, site)) {
    const mark = await opener();
    await page.keyboard.press('Tab');
    await mark.focus();
    await expect(note).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(mark).not.toBeFocused();
    await expect(page.locator('.source-note :focus')).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await expect(mark).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(note).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(note.getByRole('link').first()).toBeFocused();
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(mark).toBeFocused();
  }
}); // prettier-ignore

test('without script what a mark explains is one press away, and so is the way back', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const page = await context.newPage();
  for (const { opener } of findOpeners(page, site)) {
    const mark = await opener();
    const id = await mark.getAttribute('id');
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${(await mark.getAttribute('href')) ?? ''}$`));
    await expect(page.locator(':target')).toBeInViewport();
    await page.locator(':target a.back').first().click();
    await expect(page).toHaveURL(new RegExp(`#${id ?? ''}$`));
    await expect(mark).toBeInViewport();
  }
  await context.close();
}); // prettier-ignore

/** A kind of mark as it stands on a page: how to go to the first of them, and what opens beside it. */
interface Opener {
  readonly opener: () => Promise<Locator>;
  readonly note: Locator;
}

/** For every kind the first page that has one. Files are read, because pages are slow to open. The fixture site has every kind. */
function findOpeners(page: Page, site: Site): Opener[] {
  const found = KINDS.flatMap(({ link, list }) => {
    const path = site.paths.find((one) =>
      readFileSync(`${site.root}${one}index.html`, 'utf8').includes(`href="${link}`),
    );
    if (path === undefined) return [];
    const opener = async () => {
      await page.goto(path);
      return page.locator(`main :is(a.cite, a.term, a.fact)[href^="${link}"]`).first();
    };
    return [{ opener, note: page.getByRole('note').filter({ hasText: `In “${list}” below` }) }];
  });
  expect(found.length).toBeGreaterThanOrEqual(site.root === 'dist-fixture' ? KINDS.length : 3);
  return found;
}
