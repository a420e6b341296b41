// `npm run bench:search`: builds the site with generated posts and asks questions on a slow phone, on the search page and in the
// dialog over another page.
//   npm run bench:search -- --posts 0,300 --runs 3
//   npm run bench:search -- --root dist --queries retention
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { startServer } from '../cli/server/start-server.mjs';
import { findBrowser } from '../cli/setup/browser.mjs';
import { makePosts } from './posts/make-post.ts';
import { readIds } from './posts/read-ids.ts';
import { measure } from './run/measure.ts';
import { ask, type Cost, type Way } from './search/ask.ts';
import { BENCH_FOLDER, writeMidstream } from './sites/midstream.ts';

const { values: options } = parseArgs({
  options: {
    posts: { type: 'string', default: '0,300' },
    /** A folder that is built already. */
    root: { type: 'string' },
    runs: { type: 'string', default: '3' },
    queries: {
      type: 'string',
      default: 'retention,burnout,iapt,pwp,supervision,low intensity therapist,band 5 pay',
    },
    ways: { type: 'string', default: 'page,dialog' },
    keep: { type: 'boolean', default: false },
  },
});

const repository = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
if (options.root) await askAll(options.root);
else for (const count of options.posts.split(',').map(Number)) await buildAndAsk(count);

async function buildAndAsk(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `${BENCH_FOLDER}-`));
  const posts = count > 0 ? makePosts(count, readIds(join(repository, 'content'))) : [];
  const site = writeMidstream(repository, folder, posts);
  const { seconds } = await measure(site.build);
  process.stdout.write(
    `${count.toLocaleString('en-GB')} generated posts, built in ${Math.round(seconds)} s\n`,
  );
  await askAll(site.output);
  if (options.keep) process.stdout.write(`Kept in ${folder}\n`);
  else for (const path of [...site.leftovers(), folder]) rmSync(path, { recursive: true, force: true });
}

async function askAll(root: string): Promise<void> {
  const list = brotliCompressSync(readFileSync(join(root, 'search', 'list.json'))).length;
  process.stdout.write(`small list: ${toKilobytes(list)}\n`);
  const server = await startServer({ root, port: 0 });
  const executablePath = await findBrowser();
  if (executablePath === undefined)
    throw new Error('No Chromium or Chrome was found. "npm test" says how to get one.');
  const browser = await chromium.launch({ executablePath });
  for (const way of options.ways.split(',') as Way[])
    for (const query of options.queries.split(',')) {
      const costs: Cost[] = [];
      for (let run = 0; run < Number(options.runs); run += 1)
        costs.push(await ask(browser, server.url, way, query));
      process.stdout.write(`${way} “${query}”: ${toLine(costs)}\n`);
    }
  await browser.close();
  await server.stop();
}

function toLine(costs: readonly Cost[]): string {
  const of = (what: 'search' | 'files' | 'first' | 'full' | 'whole' | 'blocked') =>
    median(costs.map((cost) => cost[what]));
  return [
    `${toKilobytes(of('search'))} in ${of('files')} files`,
    `first result ${Math.round(of('first'))} ms after the first key`,
    `full text ${Math.round(of('full'))} ms after the last, with other names ${Math.round(of('whole'))}`,
    `busy at most ${Math.round(of('blocked'))} ms`,
    costs[0]?.said ?? '',
  ].join(', ');
}

function toKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? NaN;
}
