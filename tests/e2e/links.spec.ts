import { existsSync, readFileSync } from 'node:fs';
import { findFiles } from '#build/files.ts';
import { findAttribute, scanTags } from '#build/html-scan.ts';
import { TEXTS } from '#build/own-addresses.ts';
import { site as facts } from '#site.ts';
import { expect, test } from './site.ts';

test('every address of the site in every page answers, and every fragment is there', async ({
  site,
  request,
}) => {
  const wanted = new Map<string, string>();
  for (const file of findFiles(site.root).filter((path) => path.endsWith('.html'))) {
    const base = `${facts.url}/${file.replace(/index\.html$/, '')}`;
    for (const address of findAddresses(readFileSync(`${site.root}/${file}`, 'utf8'), base))
      wanted.set(address, file);
  }
  const bodies = new Map<string, Promise<string | undefined>>();
  const fetchOnce = (path: string): Promise<string | undefined> => {
    const known = bodies.get(path);
    if (known) return known;
    const body = request
      .get(path, { maxRedirects: 0 })
      .then((answer) => (answer.ok() ? answer.text() : undefined));
    bodies.set(path, body);
    return body;
  };
  const broken: string[] = [];
  for (const [address, file] of wanted) {
    const [path = '', fragment] = address.split('#');
    const body = await fetchOnce(path);
    if (body === undefined) broken.push(`${file} → ${path}`);
    else if (fragment !== undefined && !hasId(body, fragment))
      broken.push(`${file} → ${address} (no such id)`);
  }
  expect(broken).toEqual([]);
});

test('every place that metadata, feeds, exports and the site map name is on its page', ({ site }) => {
  const pages = new Map<string, string | undefined>();
  const broken: string[] = [];
  for (const file of findFiles(site.root).filter((path) => TEXTS.test(path)))
    for (const address of findWholeAddresses(readFileSync(`${site.root}/${file}`, 'utf8'))) {
      const [path = '', fragment = ''] = address.split('#');
      if (!pages.has(path)) pages.set(path, findPage(site.root, path));
      const page = pages.get(path);
      if (page === undefined || (fragment !== '' && !hasId(page, fragment)))
        broken.push(`${file} → ${address}`);
    }
  expect(pages.size).toBeGreaterThan(20);
  expect([...new Set(broken)]).toEqual([]);
});

/** Addresses of the site as they stand in any text, with the place on the page. */
function findWholeAddresses(text: string): string[] {
  return text
    .split(facts.url)
    .slice(1)
    .flatMap(
      (rest) =>
        /^\/[^\s"'<>&\\{},|()[\]]*/
          .exec(rest)?.[0]
          .replace(/\?[^#]*/, '')
          .replace(/[.,;:)]+$/, '') ?? [],
    );
}

function findPage(root: string, path: string): string | undefined {
  const file = `${root}${path.endsWith('/') ? `${path}index.html` : path}`;
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function findAddresses(html: string, base: string): string[] {
  const found: string[] = [];
  for (const tag of scanTags(html)) {
    for (const name of ['href', 'src']) {
      const value = findAttribute(tag, name);
      if (value === undefined) continue;
      const url = new URL(value.replaceAll(/&(?:amp|#38);/g, '&'), base);
      if (url.origin === facts.url) found.push(url.pathname + url.hash);
    }
  }
  return found;
}

function hasId(html: string, fragment: string): boolean {
  const id = decodeURIComponent(fragment);
  if (id === '' || id === 'top') return true;
  for (const tag of scanTags(html)) if (findAttribute(tag, 'id') === id) return true;
  return false;
}
