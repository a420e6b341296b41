import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { today } from '#lib/dates.ts';
import { toLine, type Problem } from '#lib/problem.ts';
import { contentRoot } from '#library/folder.ts';
import { ADDRESSES_FILE } from '#library/read-addresses.ts';
import { readLibrary } from '#library/read.ts';
import type { KnownAddress, Library } from '#library/types.ts';
import { findUnreadable } from '#library/watched.ts';
import { mergeAddresses, toPublicAddresses } from '#rules/public-addresses.ts';
import { site } from '#site.ts';

const path = join(contentRoot, ADDRESSES_FILE);
const { library, problems } = readLibrary(contentRoot);
tell(findUnreadable(problems));
// A line that cannot be read would be gone from what is written, with all that it says.
const faults = problems.filter(({ file }) => resolve(file) === path);
if (faults.length > 0) {
  tell(faults);
  process.stderr.write('The ledger is left as it is.  Mend: put this right, and run it again.\n');
  process.exitCode = 1;
} else write(library);

/** Takes every address that readers can reach today into the ledger of addresses. Takes none out. */
function write(library: Library): void {
  const kept = toOnce(library.addresses?.items ?? []);
  const own = [...site.navigation, ...site.footer].map(({ to }) => to);
  const addresses = mergeAddresses(kept, ['/', ...own, ...toPublicAddresses(library, today())]);
  const head = [
    '# Every address that was published: pages, and places on them. "npm run check" says when one leads nowhere any more.',
    '# Written by "npm run addresses". Take nothing out; write " gone" after an address that had to go for good. A remark stays',
    '# with the address right below it.',
  ];
  writeFileSync(path, `${[...head, '', ...addresses].join('\n')}\n`);
  process.stdout.write(`${addresses.length} addresses, ${addresses.length - kept.length} of them new.\n`);
}

/** Each address once, with all that is said of it. One that stands there twice, as after a merge of two branches, is gone if either line says so. */
function toOnce(items: readonly KnownAddress[]): KnownAddress[] {
  return [...Map.groupBy(items, ({ address }) => address)].map(([address, same]) => ({
    address,
    gone: same.some(({ gone }) => gone),
    remarks: same.flatMap(({ remarks }) => remarks),
    line: same[0]?.line ?? 1,
  }));
}

function tell(some: readonly Problem[]): void {
  for (const problem of some) process.stderr.write(`${toLine(problem)}\n`);
}
