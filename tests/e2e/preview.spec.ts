import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterBuild } from '#build/after-build.ts';
import { redirects, site as facts } from '#site.ts';
import { startServer } from '../../cli/server/start-server.mjs';
import { addAxe, findViolations } from './axe.ts';
import { findCanary } from './canaries.ts';
import { expect, test } from './site.ts';

const BAND = 'class="preview-band"';

test('no published page says that it is a preview', ({ site }) => {
  expect(findCanary(site.root, BAND)).toEqual([]);
});

test('every page of a preview says so first, and stays safe and usable', async ({ browser, site }) => {
  const root = mkdtempSync(join(tmpdir(), 'midstream-preview-'));
  cpSync(site.root, root, { recursive: true });
  finishAsPreview(root);
  const server = await startServer({ root, port: 0 });
  const page = await (await browser.newContext()).newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  try {
    for (const path of [site.paths[0] ?? '/', '/no-such-page/']) {
      const answer = await page.goto(`${server.url}${path}`);
      expect(answer?.headers()['x-robots-tag']).toBe('noindex');
      await expect(page.getByRole('complementary', { name: 'Preview' })).toContainText('This is a preview');
      await expect(page.getByRole('complementary', { name: 'Preview' })).toHaveCSS('border-bottom-width', '3px');
      await page.keyboard.press('Tab');
      await expect(page.locator(':focus')).toHaveText('Skip to the text');
      await addAxe(page);
      expect(await findViolations(page)).toEqual([]);
    }
    expect(refused.filter((text) => !text.includes('404'))).toEqual([]);
  } finally {
    await page.context().close();
    await server.stop();
    rmSync(root, { recursive: true });
  }
}); // prettier-ignore

/** Does to a copy of the built site what a build does last when the host says that it is a preview. */
function finishAsPreview(root: string): void {
  const last = afterBuild({ origin: facts.url, redirects, preview: { review: '12' } });
  const finish = last.hooks['astro:build:done'] as ((options: { dir: URL }) => void) | undefined;
  finish?.({ dir: pathToFileURL(`${root}/`) });
}
