import { findCanary } from './canaries.ts';
import { expect, test } from './site.ts';

// The fixture site holds one entry in every state. Its words, its address and its picture carry a canary of their own.
const HIDDEN = [
  'CANARYDRAFTPOST',
  'CANARYDRAFTRECORD',
  'CANARYDRAFTNOTE',
  'CANARYDRAFTGUIDE',
  'CANARYSCHEDULEDPOST',
];
const WITHDRAWN = 'CANARYWITHDRAWNPOST';
const RETIRED = 'CANARYRETIREDPOST';

test.beforeEach(({ root }) => {
  test.skip(root !== 'dist-fixture', 'only the fixture site has entries in every state');
});

test('drafts and scheduled entries occur in no file and no file name', ({ root }) => {
  for (const canary of HIDDEN) expect(findCanary(root, canary), canary).toEqual([]);
});

test('words of a published post occur in its page, in the feed and in the search index', ({ root }) => {
  const files = findCanary(root, 'count words until a dog barks');
  expect(files).toContain('posts/once/index.html');
  expect(files).toContain('rss.xml');
  expect(files.filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(1);
});

test('the words of a withdrawn post occur in no file', ({ root }) => {
  expect(findCanary(root, WITHDRAWN)).toEqual([]);
});

test('pictures of drafts and withdrawn posts are not published', ({ root }) => {
  expect(findCanary(root, 'canarydraftpicture')).toEqual([]);
  expect(findCanary(root, 'canarywithdrawnpicture')).toEqual([]);
});

test('a withdrawn post leaves a page that says so, with the day and no index entry', async ({ page }) => {
  const response = await page.goto('/posts/taken-back/');
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This post was withdrawn');
  const main = page.getByRole('main');
  await expect(main).toContainText('3 March 2025');
  await expect(main).toContainText('The writer asked for the text to be taken back.');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
});

test('a withdrawn post is in no list, feed or site map', ({ root }) => {
  expect(findCanary(root, '/posts/taken-back/').filter((file) => !isOwn(file, 'taken-back'))).toEqual([]);
});

test('a retired post keeps its page, which says that it is kept for the record', async ({ page }) => {
  await page.goto('/posts/laid-aside/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Laid aside');
  await expect(page.getByRole('main')).toContainText('kept for the record');
});

test('a retired post is in no list, feed, site map or search', ({ root }) => {
  const elsewhere = (file: string) => !isOwn(file, 'laid-aside') && !isCorrections(file);
  expect(findCanary(root, RETIRED).filter(elsewhere)).toEqual([]);
  expect(findCanary(root, '/posts/laid-aside/').filter(elsewhere)).toEqual([]);
});

function isOwn(file: string, id: string): boolean {
  return file.startsWith(`posts/${id}/`);
}

/** The register of corrections keeps what was changed in texts that are no longer listed. */
function isCorrections(file: string): boolean {
  return file.startsWith('corrections/');
}
