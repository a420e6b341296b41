import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findFiles } from '#build/files.ts';
import { contentRoot } from '#library/folder.ts';
import { getReading } from '#library/index.ts';
import { site } from '#site.ts';
import { addBanner, toBanner } from './banner.ts';
import { findChangedFiles } from './changed-files.ts';
import { toChangedPages } from './changed-pages.ts';

/**
 * Puts a band on top of every page of a built folder which says that it is a preview and what the change changes.
 * `review` is the number of the pull request, where the host gives one.
 */
export function showAsPreview(outDir: string, review: string | undefined): void {
  const pages = findFiles(outDir).filter((path) => path.endsWith('.html'));
  const readPage = (path: string) => readFileSync(join(outDir, path), 'utf8');
  const toFile = (path: string) => `${path.slice(1)}index.html`;
  const known = new Set(pages);
  const files = findChangedFiles(process.cwd());
  const root = relative(process.cwd(), contentRoot);
  const banner = toBanner({
    name: site.name,
    request: /^\d+$/.test(review ?? '') ? `${site.repository}/pull/${review ?? ''}` : undefined,
    changes: files && toChangedPages(files, getReading().library, root, (path) => known.has(toFile(path))),
    titleOf: (path) => findTitle(readPage(toFile(path))) ?? path,
    css: readFileSync('src/styles/preview.css', 'utf8'),
  });
  for (const path of pages) writeFileSync(join(outDir, path), addBanner(readPage(path), banner, path));
}

/** The title of a page without the name of the site, as its HTML has it. */
function findTitle(html: string): string | undefined {
  return /<title>([^<]*)<\/title>/.exec(html)?.[1]?.replace(` · ${site.name}`, '');
}
