import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '#lib/dates.ts';
import { contentRoot } from '#library/folder.ts';
import { toLine } from '#lib/problem.ts';
import { readLibrary } from '#library/read.ts';
import { findUnreadable } from '#library/watched.ts';
import { mergeAddresses, toPublicAddresses } from '#rules/public-addresses.ts';
import { site } from '#site.ts';

/** Takes every address that readers can reach today into the ledger of addresses. Takes none out. */
const { library, problems } = readLibrary(contentRoot);
for (const problem of findUnreadable(problems)) process.stderr.write(`${toLine(problem)}\n`);
const kept = library.addresses?.items ?? [];
const own = [...site.navigation, ...site.footer].map(({ to }) => to);
const lines = mergeAddresses(kept, ['/', ...own, ...toPublicAddresses(library, today())]);
const head = [
  '# Every address that was published: pages, and places on them. "npm run check" says when one leads nowhere any more.',
  '# Written by "npm run addresses". Take nothing out; write " gone" after an address that had to go for good.',
];
writeFileSync(join(contentRoot, 'addresses.txt'), `${[...head, '', ...lines].join('\n')}\n`);
process.stdout.write(`${lines.length} addresses, ${lines.length - kept.length} of them new.\n`);
