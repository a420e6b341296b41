// `npm run bench`: builds the same generated posts with this project and with stock Astro, and prints what each cost.
//   npm run bench -- --posts 300,1000 --rounds 3 --keep
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makePosts } from './posts/make-post.ts';
import { readIds } from './posts/read-ids.ts';
import { buildTwice, type SiteCost } from './run/compare.ts';
import { toTable, type Rounds } from './run/table.ts';
import { BENCH_FOLDER, writeMidstream } from './sites/midstream.ts';
import { writeStock } from './sites/stock.ts';

const { values: options } = parseArgs({
  options: {
    posts: { type: 'string', default: '300,1000' },
    rounds: { type: 'string', default: '1' },
    /** Leaves the folders of the last size in place, to be looked at. */
    keep: { type: 'boolean', default: false },
  },
});

const repository = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

for (const count of options.posts.split(',').map(Number)) {
  process.stdout.write(
    `${count.toLocaleString('en-GB')} posts\n${toTable(await compare(count, Number(options.rounds)))}\n`,
  );
}

async function compare(count: number, rounds: number): Promise<Rounds> {
  const folder = mkdtempSync(join(tmpdir(), `${BENCH_FOLDER}-`));
  const posts = makePosts(count, readIds(join(repository, 'content')));
  for (const name of ['midstream', 'stock']) mkdirSync(join(folder, name));
  const midstream = writeMidstream(repository, join(folder, 'midstream'), posts);
  const stock = writeStock(repository, join(folder, 'stock'), posts);
  const costs: { ours: SiteCost[]; stock: SiteCost[] } = { ours: [], stock: [] };
  // In turn, so that whatever else the machine does meets both.
  for (let round = 1; round <= rounds; round += 1) {
    costs.ours.push(await buildTwice(midstream, count, round));
    costs.stock.push(await buildTwice(stock, count, round));
  }
  if (options.keep) process.stdout.write(`Kept in ${folder}\n`);
  else for (const path of [...midstream.leftovers(), folder]) rmSync(path, { recursive: true, force: true });
  return costs;
}
