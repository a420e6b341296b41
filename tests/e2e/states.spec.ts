import { readFileSync } from 'node:fs';
import { findFiles } from '#build/files.ts';
import { findCanary } from './canaries.ts';
import { expect, test } from './site.ts';

// The fixture site holds an entry of every collection in every state. The words of each carry a canary of their own; of
// those that nobody sees the file name does so too, and some have a picture that does.
const HIDDEN = ['draft', 'scheduled', 'embargoed'].flatMap((state) =>
  ['post', 'record', 'topic', 'guide', 'note', 'response'].map((kind) => `canary${state}${kind}`),
);
// A published reply to a letter in draft is among the others, and a published letter to a post that was withdrawn later.
const ALSO_HIDDEN = [
  'canarydraftwriter',
  'canarynoteondraft',
  'canarydraftpicture',
  'canaryreplytodraft',
  'canarygonewithpost',
];
const WITHDRAWN = ['post', 'record', 'topic', 'guide', 'note', 'response', 'picture'].map(
  (kind) => `canarywithdrawn${kind}`,
);

/** Entries that keep a page: where it is, and its canary. */
const RETIRED = [
  { path: '/posts/laid-aside/', canary: 'canaryretiredpost' },
  { path: '/evidence/laid-aside-record/', canary: 'canaryretiredrecord' },
  { path: '/topics/laid-aside-topic/', canary: 'canaryretiredtopic' },
  { path: '/guide/laid-aside-guide/', canary: 'canaryretiredguide' },
] as const;
const STUBS = [
  { path: '/posts/taken-back/', noun: 'post' },
  { path: '/evidence/taken-back-record/', noun: 'evidence record' },
  { path: '/topics/taken-back-topic/', noun: 'topic' },
  { path: '/guide/taken-back-guide/', noun: 'page of the guide' },
] as const;

test.beforeEach(({ root }) => {
  test.skip(root !== 'dist-fixture', 'only the fixture site has entries in every state');
});

test('drafts, scheduled and embargoed entries occur in no file and no file name', ({ root }) => {
  for (const canary of [...HIDDEN, ...ALSO_HIDDEN]) expect(findCanary(root, canary), canary).toEqual([]);
});

test('words of a published post occur in its page, in the feed and in the search index', ({ root }) => {
  const files = findCanary(root, 'count words until a dog barks');
  expect(files).toContain('posts/once/index.html');
  expect(files).toContain('rss.xml');
  expect(files.filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(1);
});

test('words of a published letter occur under its post, in the feeds of all and of letters, and in the search index', ({
  root,
}) => {
  const files = findCanary(root, 'nor does it need a bench');
  expect(files.filter((file) => !file.endsWith('.pf_fragment'))).toEqual([
    'feed.json',
    'posts/four-in-a-boat/index.html',
    'responses/feed.json',
    'responses/rss.xml',
    'rss.xml',
  ]);
  expect(files).toHaveLength(6);
});

test('the words of withdrawn entries occur in no file', ({ root }) => {
  for (const canary of WITHDRAWN) expect(findCanary(root, canary), canary).toEqual([]);
});

for (const { path, noun } of STUBS) {
  test(`a withdrawn ${noun} leaves a page that says so, with the day and no index entry`, async ({
    page,
  }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`This ${noun} was withdrawn`);
    await expect(page.getByRole('main')).toContainText(
      /was withdrawn[\s\S]*\d{1,2} (?:March 2025|June 2026)/,
    );
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
  });

  test(`a withdrawn ${noun} is in no list, feed or site map, and has no other file`, ({ root }) => {
    const files = findCanary(root, path).filter((file) => !isCorrections(file));
    expect(files.filter((file) => !isOwn(file, path))).toEqual([]);
    expect(findFiles(root).filter((file) => isOwn(file, path))).toEqual([`${path.slice(1)}index.html`]);
  });
}

for (const { path, canary } of RETIRED) {
  test(`a retired entry keeps its page, which says that it is kept for the record: ${path}`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(canary.toUpperCase());
    await expect(page.getByRole('main')).toContainText('kept for the record');
  });

  test(`a retired entry is in no list, feed, export of others, site map or search: ${path}`, ({ root }) => {
    const elsewhere = (file: string) => !isOwn(file, path) && !isCorrections(file);
    expect(findCanary(root, canary).filter(elsewhere)).toEqual([]);
    expect(findCanary(root, path).filter(elsewhere)).toEqual([]);
  });
}

test('the corrections say that a post was withdrawn, when and why, and not which', async ({ page, root }) => {
  await page.goto('/corrections/');
  const line = page.getByRole('listitem').filter({ hasText: '3 March 2025' });
  await expect(line).toHaveText(
    /^3 March 2025 withdrawn\s*a post\s*The writer asked for the text to be taken back\.$/,
  );
  await expect(line.getByRole('link')).toHaveCount(0);
  for (const feed of ['corrections/rss.xml', 'corrections/feed.json'])
    expect(readFileSync(`${root}/${feed}`, 'utf8')).toContain('Withdrawn: a post');
});

test('a retired note keeps its place in the text, and is not in the box on top', async ({ page, root }) => {
  await page.goto('/posts/two-walks-one/');
  await expect(page.getByRole('main')).toContainText('CANARYRETIREDNOTE in the text');
  await expect(page.getByRole('region', { name: 'Since this was written' }).getByRole('listitem')).toHaveCount(1);
  expect(findCanary(root, 'canaryretirednotesummary')).toEqual([]);
}); // prettier-ignore

test('a withdrawn letter leaves its place, which says so', async ({ page }) => {
  await page.goto('/posts/two-walks-one/#response-letter-taken-back');
  await expect(page.locator(':target')).toContainText('was withdrawn');
  await expect(page.locator(':target')).toContainText('The reader asked for the letter to be taken back.');
});

test('a retired letter stands under its post and nowhere else', ({ root }) => {
  expect(findCanary(root, 'canaryretiredresponse')).toEqual(['posts/two-walks-one/index.html']);
});

/** Whether a file is an entry's page or lies beside it: its feeds and exports. */
function isOwn(file: string, path: string): boolean {
  const own = path.slice(1, -1);
  return file.startsWith(`${own}/`) || file.startsWith(`${own}.`);
}

/** The register of corrections keeps what was changed in texts that are no longer listed. */
function isCorrections(file: string): boolean {
  return file.startsWith('corrections');
}
