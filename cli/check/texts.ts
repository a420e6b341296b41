import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDERS, LEDGERS } from '#library/folder.ts';
import { toInnerPath } from '#library/inner-path.ts';

/** Every text and ledger of a content folder that is a plain file, by its path in it. */
export function listTexts(root: string): string[] {
  const inFolder = (folder: string) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { withFileTypes: true })
          .filter((item) => item.isFile() && item.name.endsWith('.mdx'))
          .map(({ name }) => `${folder}/${name}`)
      : [];
  return [...FOLDERS.flatMap(inFolder), ...LEDGERS.filter((name) => existsSync(join(root, name)))];
}

/** A path as problems name it: from where the command runs, with plain slashes. */
export function toShown(path: string): string {
  return toInnerPath(process.cwd(), path) || '.';
}
