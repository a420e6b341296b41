import { escapeData } from './check/github.ts';
import { findBothKinds } from './proposal/kinds.ts';
import { readChangedPaths, takeContent, takeSettled } from './proposal/take.ts';

/**
 * Looks at a proposed change that is checked out in a folder as a merge commit, and runs nothing of it.
 * `take FOLDER` puts its `content/` in the place of ours, and where it is from no fork what it settles too; `kinds FOLDER` fails where a fork changes words and code in one.
 */
const [task, folder = ''] = process.argv.slice(2);
const fromFork = process.env['FROM_FORK'] !== 'false';
const faults =
  task === 'take' ? takeContent(folder, process.cwd()) : findBothKinds(readChangedPaths(folder), fromFork);

// Who may make a branch here may settle, and could change the rules as well.
if (task === 'take' && !fromFork) takeSettled(folder, process.cwd());

for (const fault of faults) process.stdout.write(`::error::${escapeData(fault)}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
