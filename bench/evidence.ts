// `node bench/evidence.ts`: builds the site with generated evidence records beside the real ones, and prints how large the list is.
//   node bench/evidence.ts --records 600 --keep
// In November 2026: 51.7 kB gzip and 48.2 kB brotli with 600 records; 13.3 and 12.4 kB with the 18 real ones.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { makeRecords, readWords } from './evidence/make-record.ts';
import { measure } from './run/measure.ts';

const { values: options } = parseArgs({
  options: {
    /** How many records there are in all, the real ones among them. */
    records: { type: 'string', default: '600' },
    /** Leaves the built site in place, to be looked at. */
    keep: { type: 'boolean', default: false },
  },
});

const repository = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const folder = mkdtempSync(join(tmpdir(), 'midstream-evidence-'));
const [content, output] = [join(folder, 'content'), join(folder, 'dist')];

cpSync(join(repository, 'content'), content, { recursive: true });
const shelf = join(content, 'evidence');
const real = readdirSync(shelf).map((name) => readFileSync(join(shelf, name), 'utf8'));
const wanted = Math.max(0, Number(options.records) - real.length);
for (const { name, text } of makeRecords(wanted, readWords(real))) writeFileSync(join(shelf, name), text);

const { seconds } = await measure({
  args: ['cli/astro.mjs', 'build'],
  cwd: repository,
  env: { CONTENT_DIR: content, OUT_DIR: output },
});
const page = readFileSync(join(output, 'evidence', 'index.html'));
const rows = page.toString('utf8').split('data-is=').length - 1;
// Hosts pack pages as they go: not the slowest and smallest setting.
const brotli = brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
process.stdout.write(
  `${rows} records on /evidence/: ${toKilobytes(page)} plain, ${toKilobytes(gzipSync(page))} gzip, ${toKilobytes(brotli)} brotli; built in ${Math.round(seconds)} s\n`,
);

if (options.keep) process.stdout.write(`Kept in ${folder}\n`);
else rmSync(folder, { recursive: true, force: true });
const caches = join(repository, '.cache');
for (const name of readdirSync(caches))
  if (name.includes(folder.split('/').at(-1) ?? folder))
    rmSync(join(caches, name), { recursive: true, force: true });

function toKilobytes({ length }: Uint8Array): string {
  return `${(length / 1000).toFixed(1)} kB`;
}
