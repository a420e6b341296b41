import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editPost } from '../posts/make-post.ts';
import type { Site } from '../sites/site.ts';
import { measure, type Cost } from './measure.ts';

/** What building one site cost: from nothing, and after one post was changed. */
export interface SiteCost {
  readonly cold: Cost;
  readonly edit: Cost;
  /** What a search index of its own cost, where the build makes none. */
  readonly index: Cost | undefined;
}

/** Builds a site from nothing, changes one post and builds again. Throws when a post has no page or the edit is not on it. */
export async function buildTwice(site: Site, count: number, round: number): Promise<SiteCost> {
  for (const path of site.leftovers()) rmSync(path, { recursive: true, force: true });
  const cold = await measure(site.build);
  checkPages(site, count);
  const names = findGenerated(site);
  const name = names[Math.floor(names.length / 2)] ?? '';
  const path = join(site.posts, name);
  const before = readFileSync(path, 'utf8');
  const sentence = `This sentence came later, in round ${round} of the measurement.`;
  writeFileSync(path, editPost(before, sentence));
  const edit = await measure(site.build);
  writeFileSync(path, before);
  checkPages(site, count);
  const page = join(site.output, 'posts', name.slice(0, -'.mdx'.length), 'index.html');
  if (!readFileSync(page, 'utf8').includes(sentence)) throw new Error(`${page} does not show the edit.`);
  return { cold, edit, index: site.index && (await measure(site.index)) };
}

function findGenerated({ posts }: Site): string[] {
  return readdirSync(posts)
    .filter((name) => name.startsWith('generated-'))
    .sort();
}

function checkPages(site: Site, count: number): void {
  const { name, output } = site;
  const missing = findGenerated(site).filter(
    (file) => !existsSync(join(output, 'posts', file.slice(0, -'.mdx'.length), 'index.html')),
  );
  if (missing.length > 0) throw new Error(`${name}: ${missing.length} of ${count} posts have no page.`);
}
