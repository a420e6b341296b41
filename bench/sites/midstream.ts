import { cpSync, existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedPost } from '../posts/make-post.ts';
import type { Site } from './site.ts';

/** Writes this project's content with generated posts beside the real ones, to be built by the real pipeline. */
export function writeMidstream(repository: string, folder: string, posts: readonly GeneratedPost[]): Site {
  const content = join(folder, 'content');
  const output = join(folder, 'dist');
  const own = join(content, 'posts');
  // What Astro has made ready runs from the output folder and looks for its packages from there.
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
  cpSync(join(repository, 'content'), content, { recursive: true });
  for (const { name, text } of posts) writeFileSync(join(own, name), text);
  return {
    name: 'midstream',
    build: {
      args: ['cli/astro.mjs', 'build'],
      cwd: repository,
      env: { CONTENT_DIR: content, OUT_DIR: output },
    },
    posts: own,
    output,
    leftovers: () => [output, ...findCaches(repository)],
  };
}

/** The build keeps a cache for each pair of content and output folders, named after both. */
function findCaches(repository: string): string[] {
  const caches = join(repository, '.cache');
  if (!existsSync(caches)) return [];
  return readdirSync(caches).flatMap((name) => (name.includes(BENCH_FOLDER) ? [join(caches, name)] : []));
}

/** Part of the name of every folder that the benchmark builds in. */
export const BENCH_FOLDER = 'midstream-bench';
