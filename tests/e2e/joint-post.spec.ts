import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site.ts';

// The fixture site's post by four writers: passages by one, by several, by two left unnamed and by all together.
const JOINT = '/posts/four-in-a-boat/';

test.beforeEach(async ({ root, page }) => {
  test.skip(root !== 'dist-fixture', 'only the fixture site has a post by four writers');
  await page.goto(JOINT);
});

test('the skip link leads past the header, with the keyboard alone', async ({ page }) => {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /^Skip to/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(page.getByRole('main').filter({ has: focused })).toHaveCount(1);
});

test('a keyboard takes a reader from the contents to a passage, its address, a source and back', async ({
  page,
}) => {
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await pressTabTo(page, contents.getByRole('link', { name: 'Where we fell out' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#where-we-fell-out$/);
  await expect(page.getByRole('heading', { name: 'Where we fell out' })).toBeInViewport();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Two of the writers write' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#two-unnamed$/);

  const cite = toCite(page);
  await pressTabTo(page, cite);
  await page.keyboard.press('Enter');
  await pressTabTo(page, page.getByRole('link', { name: 'In “Sources” below' }));
  await page.keyboard.press('Enter');
  await returnFromSource(page, cite);
});

test('without script the number itself leads to the source, and the source back', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const page = await context.newPage();
  await page.goto(`${JOINT}#all-agree`);
  await pressTabTo(page, toCite(page));
  await page.keyboard.press('Enter');
  await returnFromSource(page, toCite(page));
  await context.close();
});

test('every passage says in words who writes it and where it ends', async ({ page }) => {
  const passages = page.getByRole('main').getByRole('group');
  await expect(passages).toHaveCount(7);
  for (const [who, verb] of [
    ['Robin Example', 'writes'],
    ['Robin Example and Lowri Ŵyn-Esiampl', 'write'],
    ['Otterly', 'writes'],
    ['Two of the writers', 'write'],
    ['All four writers', 'write'],
  ] as const) {
    const passage = page.getByRole('group', { name: `${who} ${verb}`, exact: true });
    await expect(passage).toContainText(new RegExp(`End of the passage by ${who}`, 'i'));
    await expect(passage.getByRole('link', { name: `${who} ${verb}`, exact: true })).toBeVisible();
  }
});

test('a writer’s page leads to the passages that carry their name, and to no unnamed one', async ({
  page,
}) => {
  await page.goto('/writers/robin-example/');
  const told = page.locator('section', {
    has: page.getByRole('heading', { name: 'Passages in joint posts' }),
  });
  const links = told.locator(`a[href^="${JOINT}#"]`);
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(addresses).toEqual([`${JOINT}#robin-on-rain`, `${JOINT}#two-on-oars`]);
});

test('a writer’s page tells the role of the day of each piece, and nothing where it is not known', async ({
  page,
}) => {
  await page.goto('/writers/robin-example/');
  const piece = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) }); // prettier-ignore
  await expect(piece('About the wheel')).toContainText('then: invented trainee of a made-up service');
  await expect(piece('Two hands, one pen')).toContainText('then: invented practitioner of the same service');
  await expect(piece('About the bench')).not.toContainText('then:');
});

test('who wrote what is told without the unnamed passage', async ({ page }) => {
  const told = page.locator('section', { has: page.getByRole('heading', { name: 'Who wrote what' }) });
  await expect(told.getByRole('listitem')).toHaveText([
    'Robin Example wrote 1 passage',
    'Sam Placeholder wrote 1 passage',
    'Lowri Ŵyn-Esiampl wrote 1 passage',
    'Otterly wrote 1 passage',
    'Robin Example and Lowri Ŵyn-Esiampl co-wrote 1 passage',
    'Together, all four writers co-wrote 1 passage',
  ]);
  await expect(told).toContainText('no shares of the words are given');
  await expect(told).not.toContainText('%');
});

test('where all is signed, who wrote what tells shares and everybody who helped', async ({ page }) => {
  await page.goto('/posts/signed-to-the-last-crumb/');
  const told = page.locator('section', { has: page.getByRole('heading', { name: 'Who wrote what' }) });
  await expect(told.getByRole('listitem')).toHaveText([
    /^Robin Example wrote 1 passage\s*about 60%$/,
    /^Kim Sampleton wrote 1 passage\s*about 15%$/,
    /^Robin Example and Łucja Przykładowa co-wrote 1 passage\s*about 15%$/,
    /^Together, all three writers co-wrote 1 passage\s*about 10%$/,
    /^Nobody by name signed the rest\s*about 5%$/,
    'Lowri Ŵyn-Esiampl edited this post',
    'Nobody Inparticular was interviewed for this post',
    'The invented editors reviewed this post before it appeared',
    'Sam Placeholder is quoted here',
  ]);
});

/** The number in the last passage that cites the text cited most. */
function toCite(page: Page): Locator {
  const passage = page.getByRole('group', { name: 'All four writers write' });
  return passage.getByRole('link', { name: /^Source 1:/ });
}

/** From the list of sources, where the reader has just arrived, back to the number. */
async function returnFromSource(page: Page, cite: Locator): Promise<void> {
  await expect(page).toHaveURL(/#source-pebbles-2022$/);
  const source = page.getByRole('listitem').filter({ hasText: 'Pebbles in a made-up brook' });
  await expect(source).toBeInViewport();
  await pressTabTo(page, source.getByRole('link', { name: 'Back to place 3' }));
  await page.keyboard.press('Enter');
  await expect(cite).toBeFocused();
  await expect(cite).toBeInViewport();
}

/** Presses Tab until `wanted` has the focus. Fails after as many presses as a long page has links. */
async function pressTabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}
