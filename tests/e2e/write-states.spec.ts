import type { Page } from '@playwright/test';
import { addAxe, findFaults, pairOf } from './axe.ts';
import { check, expect, test, writeDraft } from './desk.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/write/');
});

test('no state of the desk has an axe violation, in light or dark, narrow or wide @a11y', async ({
  page,
  root,
}) => {
  const found: string[] = [];
  await addAxe(page);
  const look = async (state: string) => {
    const faults = await findFaults(page, pairOf(root));
    found.push(...faults.map((it) => `${state} ${it}`));
  };
  await expect(page.getByRole('button', { name: 'Check the text' })).toBeVisible();
  await look('empty');
  await check(page);
  await look('error');
  await writeDraft(
    page,
    'Her NHS number is 943 476 5919.\n\n| a | b |\n| - | - |\n| c | d[^1] |\n\n[^1]: She was 43 years old.',
  );
  await check(page);
  await page.getByText('See roughly how it will look').click();
  await look('privacy');
  await page.getByLabel('Or write here').fill('A few words.');
  await check(page);
  await page.getByRole('checkbox', { name: 'become public together' }).check();
  await look('open doors');
  if (root === 'dist-fixture') {
    await page.route('**/write/thanks/', (route) => route.fulfill({ status: 200, body: '' }));
    await page.getByLabel('Your e-mail address').fill('wren@example.org');
    await page.getByRole('button', { name: 'Send to the editors' }).click();
    await expect(page.getByRole('heading', { name: 'It is with the editors' })).toBeFocused();
    await look('done');
  }
  expect(found).toEqual([]);
});

test('a text can be written, checked, mended and taken through a door with the keyboard alone', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Check the text' }).waitFor();
  const reach = (name: string | RegExp) => tabTo(page, name);
  await reach(/Or write here/);
  await page.keyboard.type('Her NHS number is 943 476 5919. A few more words.');
  await reach('Title');
  // Enter in a field of one line checks; it never sends.
  await page.keyboard.press('Enter');
  await expect(page.locator('.summary')).toBeFocused();
  await reach('Give the text a title.');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Title', { exact: true })).toBeFocused();
  await page.keyboard.type('Signs by the brook');
  await reach(/What it is about/);
  await page.keyboard.type('A short walk among signs.');
  await reach(/Your name/);
  await page.keyboard.type('Wren Inventa');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await reach('Check the text');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What the check found' })).toBeFocused();
  await reach(/Go to it/);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Or write here')).toBeFocused();
  await page.keyboard.press('Delete');
  await reach('Check again');
  await page.keyboard.press('Enter');
  await expect(page.locator('.hits li')).toHaveCount(0);
  await reach(/I know that my draft/);
  await page.keyboard.press('Space');
  await reach(/Go on at GitHub/);
  await reach('Download');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('signs-by-the-brook.mdx');
});

/** Presses Tab until what has the focus is called `name`. Fails after a round of the page. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const label = await focused.evaluate((element) => {
      const own = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
      return (own ? (element.labels?.[0]?.textContent ?? '') : element.textContent).trim();
    });
    if (typeof name === 'string' ? label === name : name.test(label)) return;
  }
  throw new Error(`Tab never reached ${String(name)}.`);
}
