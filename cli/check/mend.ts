import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mendLedger, mendText, type Mended } from '#intake/mend/file.ts';
import { toList } from '#lib/text.ts';
import { listTags } from '#prose/tags.ts';
import { listTexts, toShown } from './texts.ts';
import { toWanted } from './wanted.ts';

const tags = listTags();

/** Bytes of the largest file that is read, as for the site. */
const LARGEST = 600_000;

/** A file of the content folder with what could be mended in it, or nothing for one that is no readable text. */
export function findMended(
  bytes: Uint8Array,
  name: string,
): (Mended & { readonly source: string }) | undefined {
  if (bytes.length > LARGEST) return undefined;
  try {
    // The byte order mark is kept, so that it can be seen to be taken out.
    const source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { source, ...(name.endsWith('.mdx') ? mendText(source, tags) : mendLedger(source)) };
  } catch {
    return undefined;
  }
}

/** Mends what of the content folder is in the named `files`, or all of it, and says in a line each what was done. */
export function mendFiles(root: string, files: readonly string[]): string[] {
  const wanted = toWanted(root, files);
  return listTexts(root).flatMap((name) => {
    const file = `${toShown(root)}/${name}`;
    const mended = wanted.has(file) ? findMended(readFileSync(join(root, name)), name) : undefined;
    if (!mended || mended.done.length === 0) return [];
    writeFileSync(join(root, name), mended.text);
    return `${file}: mended ${toList(mended.done)}.`;
  });
}
