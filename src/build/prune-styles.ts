import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { findFiles } from '#build/files.ts';

/**
 * Takes out of every inline style of a built folder the rules for classes that none of the pages which carry it, and no
 * program, names. Pages of one kind share their styles, so that a page of the guide would else bring those of every mark.
 */
export function pruneStyles(outDir: string): void {
  const files = findFiles(outDir);
  const pages = files.filter((path) => path.endsWith('.html')).map((path) => join(outDir, path));
  const programs = files.filter((path) => path.endsWith('.js'));
  const words = new Set(
    programs.flatMap((path) => readFileSync(join(outDir, path), 'utf8').match(WORD) ?? []),
  );
  const classes = new Map<string, Set<string>>();
  // Twice from the disk, because ten thousand pages are too many to keep.
  for (const page of pages) noteClasses(readFileSync(page, 'utf8'), classes);
  const pruned = new Map(
    [...classes].map(([css, used]) => [css, pruneStyle(css, (name) => used.has(name) || words.has(name))]),
  ); // prettier-ignore
  for (const page of pages) {
    const html = readFileSync(page, 'utf8');
    const own = html.replaceAll(STYLE, (_whole, css: string) => `<style>${pruned.get(css) ?? css}</style>`);
    if (own !== html) writeFileSync(page, own);
  }
}

/** Gives a style sheet without the rules whose every selector asks for a class that is not used. */
export function pruneStyle(css: string, isUsed: (name: string) => boolean): string {
  const names = new Set([...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name));
  // An id of the same name would go too.
  const unusedSymbols = [...names].filter((name) => !isUsed(name) && !css.includes(`#${name}`));
  const { code } = transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols });
  return Buffer.from(code).toString('utf8');
}

const STYLE = /<style>([^]*?)<\/style>/g;

const WORD = /[\w-]+/g;

const CLASS = /\sclass=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g;

function noteClasses(html: string, classes: Map<string, Set<string>>): void {
  const names = [...html.matchAll(CLASS)].flatMap((match) =>
    (match[1] ?? match[2] ?? match[3] ?? '').split(/\s+/),
  );
  for (const [, css = ''] of html.matchAll(STYLE)) {
    const known = classes.get(css) ?? new Set();
    for (const name of names) known.add(name);
    classes.set(css, known);
  }
}
