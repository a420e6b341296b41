import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const main = (page: Page) => page.getByRole('main');
const status = (page: Page) => main(page).getByRole('status');
/** A word that no page has. */
const NOWHERE = 'xyzzyxqzz';

test('the number beside a filter is the number of pages that it leaves, with other names added too', async ({
  page,
}) => {
  const list = (await (await page.request.get('/search/list.json')).json()) as { names: string[][] };
  const [name = ''] = list.names[0] ?? [];
  await page.goto(`/search/?q=${encodeURIComponent(name)}`);
  await expect(main(page).getByText('Also looked for')).toBeVisible();
  const kinds = main(page).getByRole('group', { name: 'Kind' }).locator('label');
  await expect(kinds.filter({ visible: true }).first()).toBeVisible();
  const last = kinds.filter({ visible: true }).last();
  const count = Number(await last.locator('small').innerText());
  await last.getByRole('checkbox').check();
  await expect(main(page).getByText('Only: ')).toBeVisible();
  await expect(status(page)).toHaveText(`${count} page${count === 1 ? '' : 's'} found.`);
  await expect(last.locator('small')).toHaveText(String(count));
  await main(page).getByRole('button', { name: 'Remove filters' }).click();
  await expect(main(page).getByText('Only: ')).toBeHidden();
  await expect(last.getByRole('checkbox')).not.toBeChecked();
});

test('a link with a value in every filter restores them all, and a value that nothing has is passed over', async ({
  page,
}) => {
  await page.goto('/search/');
  const groups = ['Kind', 'Topic', 'Writer', 'Design of the study', 'Access', 'Year'];
  const values: string[] = [];
  for (const name of groups) {
    const box = main(page).getByRole('group', { name, exact: true }).getByRole('checkbox').first();
    await expect(box).toBeVisible();
    values.push(
      await box.evaluate((input: HTMLInputElement) => `${input.name}=${encodeURIComponent(input.value)}`),
    );
  }
  await page.goto(`/search/?${values.join('&')}&topic=no+such+topic`);
  for (const name of groups)
    await expect(
      main(page).getByRole('group', { name, exact: true }).getByRole('checkbox').first(),
    ).toBeChecked();
  await expect(main(page).getByText('Only: ')).not.toContainText('no such topic');
  await page.goto('/search/?topic=no+such+topic');
  await expect(status(page)).toHaveText(/^\d+ pages found\.$/);
});

test('a word that no page has is named, and the nearest one is offered', async ({ page, site }) => {
  const [known, slip] = site.paths.includes('/topics/retention/')
    ? ['retention', 'retnetion']
    : ['resting', 'restnig'];
  await page.goto(`/search/?q=${slip}`);
  await expect(status(page)).toHaveText(`Nothing found for “${slip}”.`);
  await main(page).getByRole('button', { name: known }).click();
  await expect(main(page).getByRole('searchbox')).toHaveValue(known);
  await expect(status(page)).toContainText(/^\d+ pages?/);
  await page.goto(`/search/?q=${known}+xyzzyxqzz`);
  await expect(status(page)).toContainText('No page has “xyzzyxqzz”.');
});

test('where nothing is found, topics, the guide and the glossary are offered', async ({ page }) => {
  await page.goto('/search/?q=xyzzyxqzz');
  await expect(status(page)).toContainText('Nothing found');
  for (const name of ['Topics', 'Guide', 'Reference'])
    await expect(main(page).getByRole('heading', { name, level: 2 })).toBeVisible();
  await main(page).getByRole('link', { name: 'Words explained' }).click();
  await expect(page).toHaveURL('/glossary/');
  await page.goto('/search/?q=the');
  await expect(status(page)).toContainText('found');
  await expect(main(page).getByRole('heading', { name: 'Reference', level: 2 })).toBeHidden();
});

test('words inside a passage lead to it by its writer, unnamed ones by no name', async ({ page, root }) => {
  test.skip(root !== 'dist-fixture', 'only the fixture site has a post by four writers');
  const part = (anchor: string) => main(page).locator(`.parts a[href="/posts/four-in-a-boat/#${anchor}"]`);
  await page.goto('/search/?q=strollers+tea');
  await expect(part('robin-on-rain')).toHaveText('Robin Example writes');
  await page.goto('/search/?q=turn+back+guess');
  await expect(part('two-unnamed')).toHaveText('Two of the writers write');
  for (const writer of ['Robin Example', 'Sam Placeholder', 'Lowri Wyn-Esiampl', 'Otterly']) {
    await page.goto(`/search/?q=${encodeURIComponent(writer)}`);
    await expect(status(page)).toContainText('found');
    await expect(part('two-unnamed')).toHaveCount(0);
  }
});

test('words of a finding lead to the finding', async ({ page, site }) => {
  const path = site.paths.find((known) => /^\/evidence\/[^/]+\/$/.test(known)) ?? '';
  await page.goto(path);
  const finding = main(page).locator('.findings > li').first();
  const [anchor, text] = [await finding.getAttribute('id'), await finding.locator('p').first().innerText()];
  await page.goto(`/search/?q=${encodeURIComponent(text.slice(0, 150))}`);
  // Titles answer first; what stands there once the full text has answered is what readers use.
  await expect(status(page)).toHaveText(/^\d+ pages? found/);
  const result = main(page)
    .locator('.results li')
    .filter({ has: page.locator(`h3 a[href="${path}"]`) });
  await expect(result.locator('.parts a').first()).toHaveAttribute('href', `${path}#${anchor}`);
  await expect(result.locator('.excerpt')).not.toContainText(/\s[.,;]/);
});

test('what was found stays said, however long it takes to count the filters', async ({ page, site }) => {
  await page.route('**/pagefind/filter/*', async (route) => {
    await new Promise((done) => setTimeout(done, 4000));
    await route.continue();
  });
  await page.goto(`/search/?q=${site.paths.includes('/topics/retention/') ? 'retention' : 'resting'}`);
  await expect(status(page)).toContainText('found');
  await expect(main(page).getByRole('group', { name: 'Kind' }).locator('small').first()).toHaveText(/^\d+$/);
  await expect(status(page)).toContainText('found');
});

for (const [trouble, file, word] of [
  ['the index is missing', '**/pagefind/pagefind-entry.json*', NOWHERE],
  ['the program is missing', '**/pagefind/pagefind.js', NOWHERE],
  // A word that both sites have, and neither in a title: only such a word needs a part.
  ['a part of the index is missing', '**/pagefind/index/*', 'because'],
] as const)
  test(`a reader is told within five seconds when ${trouble}`, async ({ page }) => {
    await page.route(file, (route) => route.fulfill({ status: 404, body: '' }));
    expect(await timeTrouble(page, word)).toBeLessThan(5000);
    await expect(main(page).getByRole('link', { name: /^Everything, by kind/ })).toBeVisible();
  });

test('a reader is told within five seconds when WebAssembly is refused', async ({ page }) => {
  await page.route(/\/search\/\?/, async (route) => {
    const answer = await route.fetch();
    const headers = answer.headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain('wasm-unsafe-eval');
    const stricter = policy.replace(" 'wasm-unsafe-eval'", '');
    await route.fulfill({ response: answer, headers: { ...headers, 'content-security-policy': stricter } });
  });
  expect(await timeTrouble(page)).toBeLessThan(5000);
});

/** Asks, and gives the milliseconds from the first word that search says to the word that it cannot. */
async function timeTrouble(page: Page, word = NOWHERE): Promise<number> {
  await page.addInitScript(() => {
    const said: number[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => {
      if (document.querySelector('.status')?.textContent) said.push(performance.now());
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.goto(`/search/?q=${word}`);
  await expect(status(page)).toContainText('You can browse everything instead.');
  const said = await page.evaluate(() => (globalThis as unknown as { said: number[] }).said);
  return (said.at(-1) ?? Infinity) - (said[0] ?? 0);
}

test('a reader who goes offline is told so, and answered once back', async ({ page, context }) => {
  await page.goto('/search/');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await main(page).getByRole('searchbox').fill('xyzzyxqzz');
  await expect(status(page)).toContainText('You seem to be offline.', { timeout: 5000 });
  await context.setOffline(false);
  await expect(status(page)).toContainText('Nothing found');
});
