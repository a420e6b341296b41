import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findFiles } from '#build/files.ts';

const PICTURE = /^_astro\/[^/]+\.(?:jpe?g|png|webp|avif)$/;

/**
 * Removes every picture of a built folder that no page shows. Astro writes out all pictures it was told of, those of
 * drafts and of withdrawn posts among them, and their originals with whatever a camera put into them. Returns their paths.
 */
export function removeUnusedPictures(outDir: string): string[] {
  const files = [...findFiles(outDir)];
  const pictures = files.filter((path) => PICTURE.test(path));
  if (pictures.length === 0) return [];
  const shown = new Set<string>();
  for (const path of files.filter((name) => /\.(?:html|xml)$/.test(name)))
    for (const [, name] of readFileSync(join(outDir, path), 'utf8').matchAll(/\/_astro\/([\w.-]+)/g))
      shown.add(name ?? '');
  const unused = pictures.filter((path) => !shown.has(basename(path)));
  for (const path of unused) rmSync(join(outDir, path));
  return unused;
}
