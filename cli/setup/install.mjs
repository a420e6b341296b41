import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { runNpm } from './run.mjs';

/**
 * Installs the packages unless this very set is there already; run from the project's folder.
 * Throws an error whose message holds npm's log where that fails.
 */
export async function ensureInstalled() {
  const wanted = digestOf(['package.json', 'package-lock.json']);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  process.stdout.write('Installing what is missing (once, about a minute) …\n');
  // Not `npm ci`: it stops where a registry lacks another platform's optional packages. This leaves the lockfile alone too.
  const { code, output } = await runNpm(['install', '--no-save', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error(`${output}\nThe packages could not be installed; npm's log is above.`);
  writeFileSync(STAMP, wanted);
}

const STAMP = 'node_modules/.midstream-installed';

/** @param {readonly string[]} files */
function digestOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}
