import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transform } from 'lightningcss';
import { findFiles } from '#build/files.ts';

/**
 * Takes out of every inline style of a built folder the rules for classes that none of the pages which carry it names, nor a
 * program that one of them loads. Pages of one kind share their styles, so that a page of the guide would else bring those of
 * every mark.
 */
export function pruneStyles(outDir: string): void {
  const files = findFiles(outDir);
  const pages = files.filter((path) => path.endsWith('.html')).map((path) => join(outDir, path));
  const hasWord = readPrograms(outDir, files);
  const carriers = new Map<string, Carriers>();
  // Twice from the disk, because ten thousand pages are too many to keep.
  for (const page of pages) noteNames(readFileSync(page, 'utf8'), carriers);
  const pruned = new Map(
    [...carriers].map(([css, { classes, programs }]) => [
      css,
      pruneStyle(css, (name) => classes.has(name) || [...programs].some((program) => hasWord(program, name))),
    ]),
  );
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

/** A program that a page loads. Its folder comes first, because a pattern that begins with a name is tried at every letter. */
const PROGRAM = /\/_astro\/([\w.-]+\.js)/g;

/** What the pages that carry a style name: their classes, and the programs that they load. */
interface Carriers {
  readonly classes: Set<string>;
  readonly programs: Set<string>;
}

function noteNames(html: string, carriers: Map<string, Carriers>): void {
  // Most classes of a page stand there many times.
  const lists = new Set(Array.from(html.matchAll(CLASS), (match) => match[1] ?? match[2] ?? match[3] ?? ''));
  const names = [...lists].flatMap((list) => list.split(/\s+/));
  const programs = Array.from(html.matchAll(PROGRAM), ([, name = '']) => name);
  for (const [, css = ''] of html.matchAll(STYLE)) {
    const known = carriers.get(css) ?? { classes: new Set(), programs: new Set() };
    for (const name of names) known.classes.add(name);
    for (const program of programs) known.programs.add(program);
    carriers.set(css, known);
  }
}

/** Gives whether a program, or one that it may load as it names its file, holds a word. */
function readPrograms(outDir: string, files: readonly string[]): (program: string, word: string) => boolean {
  const texts = new Map(
    files
      .filter((path) => path.endsWith('.js'))
      .map((path) => [basename(path), readFileSync(join(outDir, path), 'utf8')]),
  );
  const words = new Map([...texts].map(([name, text]) => [name, new Set(text.match(WORD))]));
  const reached = new Map([...texts.keys()].map((name) => [name, reach(name, texts)]));
  return (program, word) => [...(reached.get(program) ?? [])].some((one) => words.get(one)?.has(word));
}

/** A program with all that it may load, and they. */
function reach(
  name: string,
  texts: ReadonlyMap<string, string>,
  found: Set<string> = new Set(),
): ReadonlySet<string> {
  const text = texts.get(name);
  if (text === undefined || found.has(name)) return found;
  found.add(name);
  for (const other of texts.keys()) if (text.includes(other)) reach(other, texts, found);
  return found;
}
