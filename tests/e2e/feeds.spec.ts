import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findFiles } from '#build/files.ts';
import { findAttribute, scanTags } from '#build/html-scan.ts';
import { site as facts } from '#site.ts';
import { checkJsonFeed, checkOpml, checkRss } from '../fixtures/feed-checks.ts';
import { expect, test } from './site.ts';

test('every XML file is well formed, and so is the text in every feed', async ({ page, site }) => {
  const files = findFiles(site.root).filter((path) => /\.(?:xml|opml)$/.test(path));
  expect(files).toContain('rss.xml');
  expect(files).toContain('feeds.opml');
  const problems: string[] = [];
  for (const file of files) {
    const found = await findXmlProblems(page, readFileSync(`${site.root}/${file}`, 'utf8'));
    problems.push(...found.map((problem) => `${file} ${problem}`));
  }
  expect(problems).toEqual([]);
});

test('every RSS feed passes what feed checkers ask', ({ site }) => {
  const found = findFeeds(site.root, 'rss.xml').flatMap((file) =>
    checkRss(read(site.root, file), `${facts.url}/${file}`).problems.map((problem) => `${file} ${problem}`),
  );
  expect(found).toEqual([]);
});

test('every JSON feed fits the schema, and holds the same as its RSS feed', ({ site }) => {
  const files = findFeeds(site.root, 'feed.json');
  expect(files.map((file) => file.replace('feed.json', 'rss.xml')).sort()).toEqual(
    findFeeds(site.root, 'rss.xml').sort(),
  );
  for (const file of files) {
    const { problems, items } = checkJsonFeed(read(site.root, file));
    expect(problems, file).toEqual([]);
    const rss = file.replace('feed.json', 'rss.xml');
    const twin = checkRss(read(site.root, rss), `${facts.url}/${rss}`).items;
    expect(
      items.map(({ id, content_html: html }) => [id, html]),
      file,
    ).toEqual(twin.map(({ guid, content }) => [guid?.value, content?.encoded]));
  }
});

test('the feed of everything and its archives hold every post and record of the site map', ({ site }) => {
  const wanted = site.paths.filter((path) => /^\/(?:posts|evidence)\/(?!page\/)[^/]+\/$/.test(path));
  expect(wanted.length).toBeGreaterThan(2);
  const seen = new Set<string>();
  let next: string | undefined = 'rss.xml';
  while (next !== undefined) {
    const { items, links } = checkRss(read(site.root, next), `${facts.url}/${next}`);
    for (const { link = '' } of items) seen.add(new URL(link).pathname);
    next = links.find(({ rel }) => rel === 'prev-archive')?.href?.replace(`${facts.url}/`, '');
  }
  expect([...seen].sort()).toEqual([...wanted].sort());
});

test('OPML lists every feed, and the page of feeds gives every address in both formats', async ({
  page,
  site,
}) => {
  const { problems, feeds } = checkOpml(read(site.root, 'feeds.opml'));
  expect(problems).toEqual([]);
  // Archives, and feeds of retired topics, belong to no page that is announced.
  const wanted = findFeeds(site.root, 'rss.xml').filter((file) =>
    site.paths.includes(`/${file}`.replace('rss.xml', '')),
  );
  const listed = feeds.map(({ xmlUrl = '' }) => xmlUrl.replace(`${facts.url}/`, ''));
  expect([...listed].sort()).toEqual(wanted);
  await page.goto('/feeds/');
  const addresses = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const { xmlUrl = '' } of feeds) {
    expect(addresses).toContain(xmlUrl);
    expect(addresses).toContain(xmlUrl.replace('rss.xml', 'feed.json'));
    await expect(page.getByRole('main')).toContainText(xmlUrl);
  }
});

test('the address of a feed is copied with one press', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/feeds/');
  await page.getByRole('button', { name: 'Copy the address of the feed “Everything”' }).click();
  await expect(page.getByRole('status').first()).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${facts.url}/rss.xml`);
});

test('every address of the site in a feed is there, with its fragment', ({ site }) => {
  const broken: string[] = [];
  const ids = new Map<string, Set<string>>();
  for (const file of findFeeds(site.root, 'feed.json')) {
    for (const { url = '', content_html: html = '' } of checkJsonFeed(read(site.root, file)).items) {
      const links = [...scanTags(html)].map((tag) => findAttribute(tag, 'href') ?? '');
      for (const address of [url, ...links].filter((link) => link.startsWith(`${facts.url}/`))) {
        const { pathname, hash } = new URL(address);
        const known = ids.get(pathname) ?? readIds(`${site.root}${pathname.replace(/\/$/, '/index.html')}`);
        ids.set(pathname, known);
        if (!known.has(decodeURIComponent(hash.slice(1)))) broken.push(`${file} → ${address}`);
      }
    }
  }
  expect(broken).toEqual([]);
});

test('pages name only feeds that are there, with the right type', async ({ site, request }) => {
  const named = new Map<string, string | undefined>();
  for (const path of site.paths)
    for (const tag of scanTags(read(site.root, `${path.slice(1)}index.html`)))
      if (tag.name === 'link' && findAttribute(tag, 'rel') === 'alternate')
        named.set(findAttribute(tag, 'href') ?? '', findAttribute(tag, 'type'));
  expect([...named.keys()]).toEqual(
    expect.arrayContaining(['/rss.xml', '/feed.json', '/evidence/rss.xml', '/corrections/feed.json']),
  );
  for (const [path, type] of named) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()['content-type'], path).toBe(`${type ?? ''}; charset=utf-8`);
  }
});

for (const [path, type] of [
  ['/rss.xml', 'application/rss+xml'],
  ['/feed.json', 'application/feed+json'],
  ['/feeds.opml', 'text/x-opml'],
] as const)
  test(`${path} is open to feed readers on other sites`, async ({ request }) => {
    const headers = (await request.get(path)).headers();
    expect(headers['content-type']).toBe(`${type}; charset=utf-8`);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  });

function findFeeds(root: string, name: string): string[] {
  return findFiles(root).filter((file) => file === name || file.endsWith(`/${name}`));
}

function read(root: string, file: string): string {
  return readFileSync(`${root}/${file}`, 'utf8');
}

/** The ids of a page, with an empty one for the page itself. */
function readIds(file: string): Set<string> {
  if (!existsSync(file)) return new Set();
  const ids = [...scanTags(readFileSync(file, 'utf8'))].map((tag) => findAttribute(tag, 'id') ?? '');
  return new Set(['', ...ids]);
}

// Runs in an empty page, because the site's own policy forbids parsing text there. Written as XML, a text with a tag too many or
// too few is an error, where a reader of HTML would guess.
async function findXmlProblems(page: Page, xml: string): Promise<string[]> {
  return page.evaluate((text) => {
    const findError = (source: string) =>
      new DOMParser().parseFromString(source, 'text/xml').querySelector('parsererror')?.textContent ?? '';
    const own = findError(text);
    if (own) return [`is not well formed: ${own}`];
    const document = new DOMParser().parseFromString(text, 'text/xml');
    const texts = document.getElementsByTagNameNS('http://purl.org/rss/1.0/modules/content/', 'encoded');
    return [...texts]
      .map(({ textContent }) => findError(`<div>${textContent.replaceAll(/<(br|hr)>/g, '<$1/>')}</div>`))
      .filter(Boolean);
  }, xml);
}
