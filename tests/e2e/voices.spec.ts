import { readFileSync } from 'node:fs';
import { findCanary } from './canaries.ts';
import { expect, test } from './site.ts';

const POST = '/posts/claims-of-every-kind/';

test.beforeEach(({ root }) => {
  test.skip(root !== 'dist-fixture', 'only the fixture site has voices of every kind');
});

test('a voice is a quotation, and who said it, where, when and by whose leave stands outside of it', async ({ page }) => {
  await page.goto(POST);
  const voices = page.locator('figure.voice');
  await expect(voices).toHaveCount(3);
  for (const voice of await voices.all()) {
    await expect(voice.locator('> figcaption')).toContainText(/\d{4}\. .*Recorded by Sam Placeholder, \d/);
    await expect(voice.locator('blockquote figcaption, figcaption blockquote')).toHaveCount(0);
  }
  await expect(voices.nth(0).locator('figcaption')).toContainText('Ida Nevermet, a talk that was not given, 1 April 2018.');
  await expect(voices.nth(0).getByRole('link')).toHaveAttribute('href', 'https://talks.example.org/ducks/');
  await expect(voices.nth(1).locator('figcaption')).toContainText('Speaker not named, a made-up forum, 13 July 2021.');
  await expect(voices.nth(1).getByRole('link')).toHaveCount(0);
  await expect(voices.nth(2).locator('figcaption')).toContainText('Permission is not needed: it is an official notice');
}); // prettier-ignore

test('a withdrawn voice leaves a line on the page and in the feeds', async ({ page, root }) => {
  const line = 'Words quoted here were withdrawn on 3 May 2026.';
  await page.goto(POST);
  await expect(page.getByRole('main').getByText(line)).toBeVisible();
  for (const feed of ['rss.xml', 'writers/sam-placeholder/rss.xml'])
    expect(readFileSync(`${root}/${feed}`, 'utf8')).toContain(line);
});

test('the words of a withdrawn voice, and all that was told of them, occur in no file', ({ root }) => {
  for (const part of ['voice', 'speaker', 'place', 'address', 'recorder', 'claim', 'link'])
    expect(findCanary(root, `canarywithdrawn${part}`), part).toEqual([]);
});

test('what a withdrawn voice cited and claimed is known to no other page', ({ root }) => {
  expect(readFileSync(`${root}/evidence/followed-home-2020/index.html`, 'utf8')).not.toContain(POST);
});
