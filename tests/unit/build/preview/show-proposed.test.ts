import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { POST_FILE, writeSound } from '../../../fixtures/folder.ts';
import { commit, makeRepository, write } from '../../../fixtures/repository.ts';

const DRAFT = POST_FILE.replace('state: published', 'state: draft');
const own = (name: string) => pathToFileURL(join(process.cwd(), name)).href;

/** The ids of posts that a build in `folder` shows, as the preview of a change or as the site itself. */
function listPosts(folder: string, isPreview: boolean): unknown {
  const program = `
    import { showProposed } from '${own('src/build/preview/show-proposed.ts')}';
    import { getLibrary } from '${own('src/library/index.ts')}';
    if (${isPreview}) showProposed().hooks['astro:config:setup']();
    console.log(JSON.stringify(getLibrary().posts.map(({ id }) => id)));`;
  const { stdout, stderr } = spawnSync(
    join(process.cwd(), 'node_modules/.bin/node'),
    ['--input-type=module', '-e', program],
    { cwd: folder, encoding: 'utf8' },
  );
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}

test('a preview shows the drafts that its change touches; the site itself shows none', { timeout: 60_000 }, () => {
  const { folder, run } = makeRepository({ 'note.txt': 'x' });
  run('checkout', '-q', 'main');
  writeSound(join(folder, 'content'), { 'posts/older.mdx': DRAFT, 'posts/touched.mdx': DRAFT });
  commit(run);
  run('checkout', '-q', '-b', 'proposal');
  write(folder, { 'content/posts/proposed.mdx': DRAFT, 'content/posts/touched.mdx': `${DRAFT}\nMore.\n` });
  commit(run);
  expect(listPosts(folder, true)).toEqual(['first-week', 'proposed', 'touched']);
  expect(listPosts(folder, false)).toEqual(['first-week']);
  // On the published branch itself nothing is proposed.
  run('checkout', '-q', 'main');
  expect(listPosts(folder, true)).toEqual(['first-week']);
}); // prettier-ignore
