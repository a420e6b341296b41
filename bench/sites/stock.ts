import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GeneratedPost } from '../posts/make-post.ts';
import type { Site } from './site.ts';
import { STOCK_FILES } from './stock-files.ts';

/**
 * Writes a plain Astro project with `@astrojs/mdx` and the same posts. It makes a page for each post and one list, and
 * none of the feeds, indexes, checks and search that Midstream's build makes besides.
 */
export function writeStock(repository: string, folder: string, posts: readonly GeneratedPost[]): Site {
  for (const [name, text] of Object.entries(STOCK_FILES)) write(join(folder, name), text);
  const own = join(folder, 'src', 'content', 'posts');
  for (const { name, text } of posts) write(join(own, name), text);
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const output = join(folder, 'dist');
  const program = (...path: string[]) => join(repository, 'node_modules', ...path);
  return {
    name: 'stock',
    build: { args: [program('astro', 'bin', 'astro.mjs'), 'build'], cwd: folder, env: {} },
    index: {
      args: [program('pagefind', 'lib', 'runner', 'bin.cjs'), '--site', output],
      cwd: folder,
      env: {},
    },
    posts: own,
    output,
    leftovers: () => [output, join(folder, '.astro'), join(folder, '.cache')],
  };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
