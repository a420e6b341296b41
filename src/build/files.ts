import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Gives the paths of all files under a folder, relative to it, with "/" between names, in a fixed order. */
export function findFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}
