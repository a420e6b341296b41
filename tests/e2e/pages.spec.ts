import { expect, type Site, test } from './site.ts';
import { see, type Walk, walkSite } from './walk.ts';

// In one worker, so that the pages are loaded once for all of these tests.
test.describe('every page', () => {
  test.describe.configure({ mode: 'default' });
  let walk: Walk;

  test.beforeAll(async ({ browser, site }) => {
    walk = await walkSite(browser, site);
  });

  // A site without pages would pass everything below.
  test('is in the site map', ({ site }: { site: Site }) => {
    expect(site.paths).toContain('/');
    expect(walk.visits.map(({ path }) => path)).toEqual(site.paths);
  });

  test('answers, under its own address and its own title', () => {
    expect(walk.visits.filter(({ status }) => status !== 200)).toEqual([]);
    expect(walk.visits.filter(({ path, canonical }) => path !== canonical)).toEqual([]);
    const titles = walk.visits.map(({ title }) => title);
    expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([]);
  });

  test('has its landmarks, one h1 and headings in order', () => {
    expect(walk.visits.flatMap(({ path, structure }) => structure.map((it) => `${path} ${it}`))).toEqual([]);
  });

  test('leads to search from its header', () => {
    expect(walk.visits.filter(({ searchButtons }) => searchButtons === 0).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test('logs no error, keeps to its policy, asks no other host and keeps nothing', () => {
    expect(walk.errors).toEqual([]);
    expect(walk.stray).toEqual([]);
    expect(walk.kept.cookies).toEqual([]);
    expect(walk.kept.stored.filter((name) => name !== 'theme')).toEqual([]);
  });

  test('is no wider than a phone of 320 px', () => {
    const wide = walk.visits.filter(({ excess }) => excess > 0);
    expect(wide.map(({ path, excess }) => `${path} by ${excess} px`)).toEqual([]);
  });

  test('says the same without script', () => {
    // What a search page offers without script has a test of its own.
    const poor = walk.visits.filter(
      ({ isSearch, text, textWithoutScript }) => !isSearch && textWithoutScript.length < 0.9 * text.length,
    );
    expect(poor.map(({ path }) => path)).toEqual([]);
  });
});

test('an unknown address gets the 404 page with its status and landmarks', async ({ page }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  expect((await see(page)).structure).toEqual([]);
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});
