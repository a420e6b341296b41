import { escapeData } from './check/github.ts';
import { findMixture } from './proposal/kinds.ts';
import { readChangedPaths, takeContent } from './proposal/take.ts';

/**
 * Looks at a proposed change that is checked out in a folder as a merge commit, and runs nothing of it.
 * `take FOLDER` puts its `content/` in the place of ours; `kinds FOLDER` fails where a fork changes words and code in one.
 */
const [task, folder = ''] = process.argv.slice(2);
const faults =
  task === 'take'
    ? takeContent(folder, process.cwd())
    : findMixture(readChangedPaths(folder), process.env['FROM_FORK'] !== 'false');

for (const fault of faults) process.stdout.write(`::error::${escapeData(fault)}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
