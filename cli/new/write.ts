import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { id } from '#lib/fields.ts';
import type { Ask } from './ask.ts';
import { toFile, type NewFile } from './kind.ts';

/** Writes a new file into the content folder `root` and gives its path. A file that is there already is never touched: another name is asked for. */
export async function writeNew(root: string, file: NewFile, ask: Ask): Promise<string> {
  const toPath = (name: string) => join(root, file.folder, `${name}.mdx`);
  const isFree = (name: string) => !existsSync(toPath(name));
  const free = id.refine(isFree, 'is taken: there is a file of that name');
  const name = isFree(file.name)
    ? file.name
    : await ask.line(`There is a file ${file.folder}/${file.name}.mdx. Which other name?`, free);
  mkdirSync(dirname(toPath(name)), { recursive: true });
  // "wx" fails where a file appeared in the meantime.
  writeFileSync(toPath(name), toFile(file), { flag: 'wx' });
  return toPath(name);
}
