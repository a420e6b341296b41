import { readFileSync } from 'node:fs';
import { findAttribute, scanTags } from '#build/html-scan.ts';
import { site as facts } from '#site.ts';
import { expect, test } from './site.ts';

test('every page leads to a letter that names it and asks to leave patients out, and to the page of other ways', ({
  site,
}) => {
  const poor = site.paths.filter((path) => {
    const html = readFileSync(`${site.root}${path}index.html`, 'utf8');
    const links = [...scanTags(html.slice(html.lastIndexOf('<footer')))].flatMap(
      (tag) => findAttribute(tag, 'href')?.replaceAll(/&(?:amp|#38);/g, '&') ?? [],
    );
    const letter = links.find((link) => link.startsWith(`mailto:${facts.email}?`));
    const { searchParams } = new URL(letter ?? 'mailto:nobody');
    const isPrefilled =
      searchParams.get('subject') === `Problem on ${facts.url}${path}` &&
      /leave out everything about patients/.test(searchParams.get('body') ?? '');
    return !isPrefilled || !links.includes(`/report/?page=${path}`);
  });
  expect(poor).toEqual([]);
});

test('the page of a report says how to write, and to leave patients out', async ({ page }) => {
  await page.goto('/report/?page=/topics/');
  const main = page.getByRole('main');
  await expect(main).toContainText(facts.email);
  await expect(main).toContainText('leave out everything about patients');
  const letter = main.getByRole('link', { name: facts.email });
  await expect(letter).toHaveAttribute('href', new RegExp(encodeURIComponent(`${facts.url}/topics/`)));
});

test('where the host takes forms, one can be sent without script and without an account', async ({
  page,
  root,
  browser,
  site,
}) => {
  test.skip(root !== 'dist-fixture', 'the fixture site is built for a host that takes forms');
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const form = (await plain.newPage().then(async (one) => (await one.goto('/report/'), one))).locator(
    'main form',
  );
  await expect(form).toHaveAttribute('data-netlify', 'true');
  await expect(form).toHaveAttribute('method', 'post');
  await expect(form).toHaveAttribute('action', '/report/thanks/');
  await expect(form.getByLabel('What is wrong?')).toHaveAttribute('required');
  await expect(form.getByLabel('On which page?')).toHaveValue('');
  const trap = (await form.getAttribute('netlify-honeypot')) ?? '';
  await expect(form.locator(`[name="${trap}"]`)).toBeHidden();
  await expect(form.getByRole('button', { name: 'Send' })).toBeVisible();
  await plain.close();

  await page.goto('/report/?page=/topics/resting/');
  await expect(page.getByLabel('On which page?')).toHaveValue('/topics/resting/');
  await page.goto('/report/?page=javascript:alert(1)');
  await expect(page.getByLabel('On which page?')).toHaveValue('');
  await page.goto('/report/thanks/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you');
});

test('where the host takes no forms there is none, and e-mail is the way', async ({ page, root }) => {
  test.skip(root === 'dist-fixture', 'the fixture site is built for a host that takes forms');
  await page.goto('/report/');
  await expect(page.locator('main form')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'By e-mail', exact: true })).toBeVisible();
  expect((await page.goto('/report/thanks/'))?.status()).toBe(404);
});
