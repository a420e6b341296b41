import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#lib/problem.ts';
import { readText } from './read-text.ts';
import type { KnownAddress, Library } from './types.ts';

/** Name of the ledger of addresses in a content folder. */
export const ADDRESSES_FILE = 'addresses.txt';

/** Bytes of the ledger that are read: a hundred thousand addresses. */
const LARGEST = 6_000_000;

/** Problems named at once: a file that is no ledger at all has one on every line. */
const MOST_PROBLEMS = 20;

/** A page, a place on it, and the word that lets it go. */
const LINE = /^(\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?)( gone)?$/;

/** Reads every address that was once published, one a line. A folder without the file has no ledger. */
export function readAddresses(
  root: string,
  shown: string,
): { ledger?: Library['addresses']; problems: readonly Problem[] } {
  const path = join(root, ADDRESSES_FILE);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return { problems: [] };
  const file = `${shown}/${ADDRESSES_FILE}`;
  const items: KnownAddress[] = [];
  const problems: Problem[] = [];
  const read = readText(path, file, LARGEST);
  if ('problem' in read) return { problems: [read.problem] };
  let remarks: string[] = [];
  read.text.split('\n').forEach((text, index) => {
    if (text.startsWith('# ')) {
      remarks.push(text);
      return;
    }
    const above = remarks;
    remarks = [];
    if (text === '') return;
    const line = index + 1;
    const [, address, gone] = LINE.exec(text) ?? [];
    if (address !== undefined) items.push({ address, gone: gone !== undefined, remarks: above, line });
      else if (problems.length < MOST_PROBLEMS)
        problems.push({
          file, line, column: 1, rule: 'address', level: 'error',
          message: 'This line is not an address of this site.',
          mend: 'Write it like /posts/x/ or /posts/x/#place, with " gone" after it where it is to be missed no more.',
        }); // prettier-ignore
  });
  return { ledger: { file, items }, problems };
}
