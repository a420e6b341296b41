// `npm run bench:weight`: builds the site with two generated posts and weighs pages on a slow phone, each beside the same
// text as one bare HTML file.
//   npm run bench:weight -- --runs 5 --pages /,/posts/reading-stepping-stones/
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { startServer } from '../cli/server/start-server.mjs';
import { findBrowser } from '../cli/setup/browser.mjs';
import { readIds } from './posts/read-ids.ts';
import { measure } from './run/measure.ts';
import { BENCH_FOLDER, writeMidstream } from './sites/midstream.ts';
import { toBare } from './weight/bare.ts';
import { makePostOf } from './weight/posts.ts';
import { visit, type Visit } from './weight/visit.ts';
import { weigh, type Weight } from './weight/weigh.ts';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    pages: { type: 'string', default: '/,/posts/generated-1000-words/,/posts/generated-3000-words/' },
  },
});

const repository = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const executablePath = await findBrowser();
if (executablePath === undefined)
  throw new Error('No Chromium or Chrome was found. "npm test" says how to get one.');

const folder = mkdtempSync(join(tmpdir(), `${BENCH_FOLDER}-`));
const ids = readIds(join(repository, 'content'));
const site = writeMidstream(repository, folder, [makePostOf(1000, ids), makePostOf(3000, ids)]);
await measure(site.build);
const paths = options.pages.split(',');
for (const path of paths) writeBare(path);
const server = await startServer({ root: site.output, port: 0 });
const browser = await chromium.launch({ executablePath });
for (const path of paths) process.stdout.write(toLine(await weighPage(browser, path)));
await browser.close();
await server.stop();
for (const path of [...site.leftovers(), folder]) rmSync(path, { recursive: true, force: true });

function writeBare(path: string): void {
  const html = readFileSync(join(site.output, path, 'index.html'), 'utf8');
  mkdirSync(join(site.output, 'bare', path), { recursive: true });
  writeFileSync(join(site.output, 'bare', path, 'index.html'), toBare(html));
}

/** Visits the page and its bare twin in turn, so that whatever else the machine does meets both. */
async function weighPage(browser: Browser, path: string): Promise<Weight> {
  const page: Visit[] = [];
  const bare: Visit[] = [];
  for (let run = 0; run < Number(options.runs); run += 1) {
    bare.push(await visit(browser, `${server.url}/bare${path}`));
    page.push(await visit(browser, `${server.url}${path}`));
  }
  return weigh(site.output, path, page, bare);
}

function toLine({
  path,
  words,
  critical,
  blocking,
  script,
  paintRatio,
  layoutShift,
  fontsAfterPaint,
}: Weight): string {
  const parts = [
    `${words} words`,
    `critical ${(critical / 1000).toFixed(1)} kB`,
    `${blocking} blocking files`,
    `script ${(script / 1000).toFixed(1)} kB`,
    `largest paint ${paintRatio.toFixed(2)} × bare`,
    `layout shift ${layoutShift.toFixed(3)}`,
    `fonts ${fontsAfterPaint ? 'after' : 'BEFORE'} first paint`,
  ];
  return `${path}: ${parts.join(', ')}\n`;
}
