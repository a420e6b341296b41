import { expect, test } from './site.ts';

// The fixture site's post with three letters: on a passage, on a claim which it disputes, and on the whole; one has a reply.
const POST = '/posts/four-in-a-boat/';

test('the page of responses says how to send one', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Responses' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Responses');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'How to send one' })).toBeVisible();
  await expect(main).toContainText('Nobody may name a patient');
  await expect(main.locator('a[href^="mailto:"]')).toHaveCount(1);
});

test('every post that is kept up to date says where to send a response', async ({ page, site }) => {
  const path = site.paths.find((one) => /^\/posts\/[^/]+\/$/.test(one)) ?? '';
  await page.goto(path);
  await page.getByRole('link', { name: 'How to send a response' }).click();
  await expect(page).toHaveURL(/\/responses\/#send$/);
});

test.describe('letters under a post', () => {
  test.beforeEach(async ({ root, page }) => {
    test.skip(root !== 'dist-fixture', 'only the fixture site has letters');
    await page.goto(POST);
  });

  test('are signed as agreed, dated, and have an address of their own', async ({ page }) => {
    const letters = page.getByRole('main').getByRole('article').getByRole('article');
    await expect(letters.getByRole('heading', { level: 3 })).toHaveText([
      'Kim Sampleton',
      'A walker in the north of nowhere',
      'Moss',
    ]);
    await page.getByRole('link', { name: '4 March 2026' }).click();
    await expect(page).toHaveURL(/#response-a-walker-in-the-north$/);
    await expect(page.locator(':target')).toContainText('Content note: Mentions falling in.');
  });

  test('a passage leads to the letter about it, and the letter back', async ({ page }) => {
    const passage = page.getByRole('group', { name: /^Robin Example and Lowri/ });
    await passage.getByRole('link', { name: '1 response' }).click();
    const letter = page.locator(':target');
    await expect(letter).toContainText('“Two of us counted the oars');
    await letter.getByRole('link', { name: 'this passage' }).click();
    await expect(page).toHaveURL(/#two-on-oars$/);
  });

  test('a writer of the post replies under the letter', async ({ page }) => {
    const letter = page.locator('#response-kim-on-the-oars');
    await expect(letter.getByRole('heading', { level: 4 })).toHaveText(
      'Robin Example replies to Kim Sampleton',
    );
    await expect(letter.getByRole('article')).toContainText('now there are none');
  });

  test('a claim and the letter that disputes it stand beside each other, here and on the topic', async ({
    page,
  }) => {
    const words = ['The boat was a bad idea from the first day', /^The boat was a good idea/];
    for (const path of [POST, '/topics/walking/']) {
      await page.goto(path);
      const sides = page.locator('.dispute-pair').getByRole('figure');
      await expect(sides.locator('p:not(.label)')).toHaveText(words);
      const [one, other] = await sides.evaluateAll((all) => all.map((side) => side.clientWidth));
      expect(one).toBe(other);
      await expect(sides.nth(1)).toContainText('in a response by a walker in the north of nowhere');
    }
    await page.getByRole('figure').getByRole('link', { name: 'Their own experience' }).last().click();
    await expect(page).toHaveURL(/\/posts\/four-in-a-boat\/#response-a-walker-in-the-north--boat-was-good$/);
    await expect(page.locator(':target')).toBeVisible();
  });

  test('are found by search, and by whoever wrote them', async ({ page }) => {
    await page.goto('/search/?q=nor+does+it+need+a+bench');
    const result = page.getByRole('main').getByRole('listitem').locator(`a[href="${POST}"]`);
    await expect(result).toBeVisible();
    await expect(page.locator('option, label').filter({ hasText: 'Kim Sampleton' }).first()).toBeAttached();
  });

  test('stand on the page of whoever wrote them', async ({ page }) => {
    await page.goto('/writers/kim-sampleton/');
    await page.getByRole('link', { name: /^Kim Sampleton on “Four in a boat/ }).click();
    await expect(page).toHaveURL(/#response-kim-on-the-oars$/);
  });
});
