import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page, Request } from '@playwright/test';
import JSZip from 'jszip';
import { checkContent } from '../../cli/check/check-content.ts';
import { toLines } from '../../cli/check/print.ts';
import { makeSampleWord } from '../fixtures/sample-word.ts';
import { test as base, watchStrayRequests } from './site.ts';

/** Files of a post by name, as they would lie in `content/posts/`. */
export type Files = ReadonlyMap<string, Buffer>;

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** `test` on a page that has to end without an error and without a broken policy. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, context, site }, use) => {
      const stray = watchStrayRequests(context, site.url);
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      await use(undefined);
      base.expect([...faults, ...stray]).toEqual([]);
    },
    { auto: true },
  ],
});

/** Chooses a Word file and waits until it was read. */
export async function chooseWord(page: Page, bytes?: Buffer): Promise<void> {
  const buffer = bytes ?? (await makeSampleWord());
  await page
    .getByLabel('Choose a Word file')
    .setInputFiles({ name: 'stayed.docx', mimeType: WORD_TYPE, buffer });
  await base.expect(page.locator('.read')).toContainText('from stayed.docx');
}

/** Fills what a Word file cannot say. */
export async function fillFields(
  page: Page,
  fields: { title?: string; standfirst?: string } = {},
): Promise<void> {
  if (fields.title) await page.getByLabel('Title', { exact: true }).fill(fields.title);
  if (fields.standfirst) await page.getByLabel('What it is about').fill(fields.standfirst);
  await page.getByLabel('Your name, or a pen name').fill('Wren Inventa');
  await page.getByRole('group', { name: 'Topics' }).getByRole('checkbox').first().check();
}

/** Writes a short text that has nothing wrong with it. */
export async function writeDraft(page: Page, text: string): Promise<void> {
  await page.getByLabel('Or write here').fill(text);
  await fillFields(page, { title: 'Signs by the brook', standfirst: 'A short walk among signs.' });
}

/** Has the text checked, and waits for the answer. */
export async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check the text' }).click();
  await base.expect(page.locator('.summary:focus, #desk-found:focus')).toBeVisible();
}

/** The files in a download: one text, or a packed folder. */
export async function readDownload(download: Download): Promise<Files> {
  const bytes = readFileSync(await download.path());
  const name = download.suggestedFilename();
  if (!name.endsWith('.zip')) return new Map([[name, bytes]]);
  const zip = await JSZip.loadAsync(bytes);
  const files = await Promise.all(
    Object.values(zip.files).map(async (file): Promise<[string, Buffer]> => [
      file.name,
      await file.async('nodebuffer'),
    ]),
  );
  return new Map(files);
}

/** The fields of a form as it was sent, each as bytes, by name. */
export async function readSent(request: Request): Promise<ReadonlyMap<string, Buffer>> {
  const type = (await request.allHeaders())['content-type'] ?? '';
  const body = request.postDataBuffer() ?? Buffer.alloc(0);
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const fields = new Map<string, Buffer>();
  for (const [name, value] of form)
    fields.set(name, typeof value === 'string' ? Buffer.from(value) : Buffer.from(await value.arrayBuffer()));
  return fields;
}

/** What `npm run check` says of `content` with `files` among its posts: a line for each problem, and the counts. */
export function checkWith(content: string, files: Files): string {
  return withFiles(content, files, (folder) => toLines(checkContent(folder)));
}

/** Builds `content` with `files` among its posts, and gives the whole site as text. Throws when it cannot be built. */
export function buildWith(content: string, files: Files): string {
  const output = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    return withFiles(content, files, (folder) =>
      execFileSync(process.execPath, ['cli/astro.mjs', 'build'], {
        env: { ...process.env, CONTENT_DIR: folder, OUT_DIR: output },
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    );
  } finally {
    rmSync(output, { recursive: true });
  }
}

function withFiles<Result>(content: string, files: Files, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(content, folder, { recursive: true });
    mkdirSync(join(folder, 'posts'), { recursive: true });
    for (const [name, bytes] of files) writeFileSync(join(folder, 'posts', name), bytes);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export { expect } from './site.ts';
