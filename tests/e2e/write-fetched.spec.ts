import type { NamedIds } from '#lib/named.ts';
import { findCanary } from './canaries.ts';
import { check, expect, test, writeDraft } from './desk.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/write/');
});

test('a mark that names what is not on the site is told with what is near, and nothing more is fetched for other texts', async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const known = (await (await page.request.get('/write/ids.json')).json()) as NamedIds;
  const [source = '', fact = ''] = [known.source[0], known.fact[0]];
  await writeDraft(page, 'A few words, 5 < 6.');
  await check(page);
  expect(asked).not.toContain('/write/ids.json');
  const doors = page.getByRole('region', { name: 'Keep it as a file' });
  await expect(doors).toBeVisible();

  await page.getByLabel('Or write here').fill(`So it is<Cite id="${source}x" />, as <Fact id="${fact}" /> say.`);
  await check(page);
  const summary = page.getByRole('group', { name: 'One thing is to be mended first' });
  await expect(summary).toContainText(`names the source “${source}x”`);
  await expect(summary).toContainText(`Did you mean “${source}”?`);
  await expect(doors).toBeHidden();
  await summary.getByRole('link').click();
  await expect(page.getByLabel('Or write here')).toBeFocused();
  await page.getByLabel('Or write here').fill(`So it is<Cite id="${source}" />, as <Fact id="${fact}" /> say.`);
  await check(page);
  await expect(doors).toBeVisible();
  expect(asked.filter((path) => path === '/write/ids.json')).toHaveLength(1);
  // Nothing of a draft is told.
  expect(findCanary(site.root, '"canary').filter((file) => file.startsWith('write/'))).toEqual([]);
}); // prettier-ignore

test('a mark with a misspelt property, and a passage in a text of one writer, have to be mended first', async ({
  page,
}) => {
  await writeDraft(page, '<Aside titel="A word">\n\nCalm.\n\n</Aside>\n\n<Passage by="robin">\n\nMine.\n\n</Passage>');
  await check(page);
  const summary = page.getByRole('group', { name: '2 things are to be mended first' });
  await expect(summary).toContainText('<Aside> has no property "titel" (did you mean "title"?).');
  await expect(summary).toContainText('Only a post of several writers has passages');
  await expect(page.getByRole('region', { name: 'Keep it as a file' })).toBeHidden();
}); // prettier-ignore

test('the desk begins without a second round trip for its modules', async ({ page }) => {
  const linked = await page.locator('link[rel=modulepreload]').evaluateAll((links) => links.map((link) => link.getAttribute('href'))); // prettier-ignore
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)); // prettier-ignore
  const modules = loaded.filter((path) => path.endsWith('.js') && !/\/(?:Desk|main)[.-]/.test(path));
  expect(linked.length).toBeGreaterThan(0);
  expect(modules.filter((path) => !linked.includes(path))).toEqual([]);
});
