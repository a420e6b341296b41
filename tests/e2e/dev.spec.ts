import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { test as base, expect } from '@playwright/test';
import type { SiteOptions } from './site.ts';

/** The site as `npm run dev` shows it to somebody who writes, on a copy of the fixture content that a test may change. */
interface Desk {
  readonly url: string;
  /** Everything the terminal has shown so far. */
  readonly terminal: () => string;
  /** Replaces words of a text, as an editor that saves it would. */
  readonly change: (file: string, from: string, to: string) => void;
}

const test = base.extend<{ desk: Desk }, SiteOptions>({
  root: ['dist', { option: true, scope: 'worker' }],
  desk: async ({}, use) => {
    rmSync(FOLDER, { recursive: true, force: true });
    cpSync('tests/fixtures/site', FOLDER, { recursive: true });
    const server = spawn(process.execPath, ['cli/astro.mjs', 'dev', '--port', '4390'], {
      env: { ...process.env, CONTENT_DIR: FOLDER, OUT_DIR: 'dist-dev' },
    });
    let shown = '';
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (chunk: Buffer) => (shown += stripVTControlCharacters(chunk.toString())));
    try {
      await use({
        url: await findUrl(() => shown),
        terminal: () => shown,
        change: (file, from, to) => {
          const path = join(FOLDER, file);
          writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
        },
      });
    } finally {
      await stop(server);
      rmSync(FOLDER, { recursive: true });
    }
  },
});

/** Always the same folder, so that what Vite has prepared for it can be used again. */
const FOLDER = '.cache/dev-content';

// Before the server is started, which takes longer than what is then seen of it.
test.skip(({ root }) => root !== 'dist-fixture', 'the server for writers is the same for both sites');

test('an edit shows, and what a build would refuse is said beside it, within a moment', async ({ desk, page }) => {
  await page.goto(`${desk.url}posts/once/`);
  const main = page.getByRole('main');
  const panel = page.getByRole('status').filter({ hasText: 'Nothing can be published' });
  await expect(main).toContainText('I wrote once, and this is it.');
  await expect(panel).toHaveCount(0);

  desk.change('posts/once.mdx', 'I wrote once', 'I wrote twice');
  await expect(main).toContainText('I wrote twice, and this is it.');

  desk.change('posts/once.mdx', 'I wrote twice', 'I wrote twice<Cite id="pebbels-2022" />');
  await expect(panel).toContainText('posts/once.mdx:12:14');
  await expect(panel).toContainText('Did you mean "pebbles-2022"?');
  await expect(main).toContainText('I wrote twice');
  expect(desk.terminal()).toContain('Did you mean "pebbles-2022"?');
  await panel.getByRole('button', { name: 'Hide' }).click();
  await expect(panel).toHaveCount(0);

  desk.change('posts/once.mdx', 'pebbels-2022', 'pebbles-2022');
  await expect(page.locator('#sources')).toBeVisible();
  await expect(panel).toHaveCount(0);
  await expect.poll(desk.terminal).toContain('no errors any more');

  await page.goto(`${desk.url}posts/canarydraftpost/`);
  await expect(main).toContainText('CANARYDRAFTPOST in the text');
}); // prettier-ignore

async function findUrl(terminal: () => string): Promise<string> {
  await expect.poll(terminal, { timeout: 60_000 }).toMatch(/Local\s+http:\S+/);
  return /Local\s+(http:\S+)/.exec(terminal())?.[1] ?? '';
}

async function stop(server: ChildProcess): Promise<void> {
  const closed = new Promise((done) => server.once('close', done));
  server.kill();
  await closed;
}
