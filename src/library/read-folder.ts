import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#lib/problem.ts';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PICTURE = /^([a-z0-9-]+)\.(?:jpe?g|png|webp|avif)$/;

/** The files of one folder of `content/`: texts by id, pictures by name, and a problem for everything else. */
interface FolderResult {
  readonly texts: readonly { readonly id: string; readonly path: string; readonly file: string }[];
  readonly pictures: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Lists `root/folder`. A file that would silently not become a page (a wrong ending, a capital, a hidden file, a link) is
 * a problem: entries in = pages out.
 */
export function readFolder(root: string, folder: string, shown: string): FolderResult {
  const texts: { id: string; path: string; file: string }[] = [];
  const pictures: string[] = [];
  const problems: Problem[] = [];
  if (!lstatSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory())
    return { texts, pictures, problems };
  const found = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  for (const item of found) {
    const file = `${shown}/${folder}/${item.name}`;
    const id = item.name.slice(0, -4);
    const fault = findKindFault(item) ?? findNameFault(item.name);
    if (fault) problems.push({ file, line: 1, column: 1, rule: 'file-name', level: 'error', ...fault });
    else if (PICTURE.test(item.name)) pictures.push(`${folder}/${item.name}`);
    else texts.push({ id, path: join(root, folder, item.name), file });
  }
  return { texts, pictures, problems };
}

/** A problem for everything in `root` that is neither one of `folders` nor one of `ledgers`: nobody would read it. */
export function findStrays(
  root: string,
  shown: string,
  folders: readonly string[],
  ledgers: readonly string[],
): Problem[] {
  const isKnown = (item: Dirent) =>
    (item.isDirectory() ? folders : item.isFile() ? ledgers : []).includes(item.name);
  // prettier-ignore
  return readdirSync(root, { withFileTypes: true }).filter((item) => !isKnown(item)).map((item) => ({
    file: `${shown}/${item.name}`, line: 1, column: 1, rule: 'file-name', level: 'error' as const,
    message: `Nothing reads ${item.isSymbolicLink() ? 'a link' : 'this'} here.`,
    mend: `Folders are ${folders.join(', ')}; files beside them are ${ledgers.join(', ')}.`,
  }));
}

interface Fault {
  readonly message: string;
  readonly mend: string;
}

function findKindFault(item: Dirent): Fault | undefined {
  if (item.isSymbolicLink())
    return { message: 'This is a link to another file.', mend: 'Put the file itself here.' };
  if (item.isDirectory())
    return { message: 'There is a folder inside this folder.', mend: 'Put its files beside the others.' };
  // Reading from a pipe or a device would wait for ever.
  return item.isFile() ? undefined : { message: 'This is no file.', mend: 'Take it out.' };
}

function findNameFault(name: string): Fault | undefined {
  if (PICTURE.test(name)) return undefined;
  if (/\.svgz?$/i.test(name))
    return {
      message: 'SVG pictures are not taken: they can hold programs, and what they were drawn with.',
      mend: 'Save it as PNG or WebP.',
    };
  if (!name.endsWith('.mdx'))
    return {
      message: 'The name does not end in .mdx.',
      mend: 'Texts end in .mdx, pictures in .jpg, .png, .webp or .avif; take out anything else.',
    };
  if (!NAME.test(name.slice(0, -4)))
    return {
      message: 'The name may hold only small letters a–z, digits and single hyphens.',
      mend: 'Rename it, for example to my-first-year.mdx. The name becomes the address.',
    };
  return undefined;
}
