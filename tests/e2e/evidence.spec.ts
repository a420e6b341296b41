import type { Page } from '@playwright/test';
import { addAxe, findFaults, pairOf } from './axe.ts';
import { expect, test } from './site.ts';

const rowsOf = (page: Page) => page.locator('main .rows').getByRole('listitem');
const narrow = (page: Page) => page.getByRole('form', { name: 'Narrow the list' });

/** The first choice of a filter that leaves some records and hides others. */
async function findChoice(page: Page, label: string) {
  const all = await rowsOf(page).count();
  const options = await narrow(page).getByLabel(label).locator('option').all();
  for (const option of options.slice(1)) {
    const count = Number(/\((\d+)\)$/.exec((await option.innerText()).trim())?.[1]);
    if (count < all) return { value: (await option.getAttribute('value')) ?? '', count, all };
  }
  return undefined;
}

test('filters work by keyboard, tell the count, and stand in the address', async ({ page }) => {
  await page.goto('/evidence/');
  const choice = await findChoice(page, 'Year');
  test.skip(choice === undefined, 'All records are of one year.');
  if (!choice) return;
  const select = narrow(page).getByLabel('Year');
  await select.focus();
  const place = await select
    .locator('option')
    .evaluateAll(
      (options, value) => options.findIndex((option) => (option as HTMLOptionElement).value === value),
      choice.value,
    );
  for (let presses = 0; presses < place; presses += 1) await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(new RegExp(`/evidence/\\?year=${choice.value}$`));
  await expect(rowsOf(page).filter({ visible: true })).toHaveCount(choice.count);
  await expect(narrow(page).getByRole('status')).toHaveText(`${choice.count} of ${choice.all} records`);
  await narrow(page).getByRole('button', { name: 'Show all' }).press('Enter');
  await expect(page).toHaveURL(/\/evidence\/$/);
  await expect(rowsOf(page).filter({ visible: true })).toHaveCount(choice.all);
});

test('a choice in the address is taken up, also on the way back', async ({ page }) => {
  await page.goto('/evidence/');
  const choice = await findChoice(page, 'Design');
  test.skip(choice === undefined, 'All records have one design.');
  if (!choice) return;
  await page.goto(`/evidence/?design=${choice.value}`);
  const select = narrow(page).getByLabel('Design');
  await expect(select).toHaveValue(choice.value);
  await expect(rowsOf(page).filter({ visible: true })).toHaveCount(choice.count);
  await select.selectOption('');
  await expect(rowsOf(page).filter({ visible: true })).toHaveCount(choice.all);
  await page.goBack();
  await expect(select).toHaveValue(choice.value);
  await expect(rowsOf(page).filter({ visible: true })).toHaveCount(choice.count);
  await page.goForward();
  await expect(rowsOf(page).filter({ visible: true })).toHaveCount(choice.all);
});

test('each filter counts what is left under the others, and offers nothing that leaves none', async ({
  page,
}) => {
  await page.goto('/evidence/');
  const choice = await findChoice(page, 'Kind');
  test.skip(choice === undefined, 'All records are of one kind.');
  if (!choice) return;
  const counted = (label: string) =>
    narrow(page)
      .getByLabel(label)
      .locator('option:not([value=""])')
      .evaluateAll((all) =>
        all.map((option) => ({
          count: Number(/\((\d+)\)$/.exec(option.textContent.trim())?.[1]),
          off: (option as HTMLOptionElement).disabled,
        })),
      );
  const before = await counted('Kind');
  await narrow(page).getByLabel('Kind').selectOption(choice.value);
  const years = await counted('Year');
  expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(choice.count);
  for (const { count, off } of years) expect(off).toBe(count === 0);
  // Of its own list the choice takes nothing away.
  expect(await counted('Kind')).toEqual(before);
});

test('values that no record has are left alone', async ({ page }) => {
  await page.goto('/evidence/?kind=poem&year=%3Cb%3E&nothing=1');
  await expect(narrow(page).getByLabel('Kind')).toHaveValue('');
  expect(await rowsOf(page).filter({ visible: false }).count()).toBe(0);
});

test('a link to a year that is hidden shows it', async ({ page }) => {
  await page.goto('/evidence/');
  const choice = await findChoice(page, 'Year');
  test.skip(choice === undefined, 'All records are of one year.');
  await page.goto(`/evidence/?year=${choice?.value ?? ''}`);
  const hidden = page.locator('.year[hidden] h3').first();
  const anchor = await hidden.getAttribute('id');
  await page.evaluate((id) => {
    location.hash = id ?? '';
  }, anchor);
  await expect(page.locator(`#${anchor ?? ''}`)).toBeVisible();
});

test('without script every record is shown and no filter is', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const page = await context.newPage();
  await page.goto('/evidence/');
  await expect(rowsOf(page).first()).toBeVisible();
  expect(await rowsOf(page).filter({ visible: false }).count()).toBe(0);
  await expect(page.locator('#narrow')).toBeHidden();
  await context.close();
});

test('nothing reaches past the edge of a small screen, the table of the timeline included', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/evidence/');
  await page.getByText('The timeline as a table').click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('filters and timeline have no axe violation when open @a11y', async ({ page, root }) => {
  await page.goto('/evidence/');
  await page.getByText('The timeline as a table').click();
  await addAxe(page);
  expect(await findFaults(page, pairOf(root))).toEqual([]);
});
