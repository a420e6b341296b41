import { readFileSync } from 'node:fs';
import { findFiles } from '#build/files.ts';
import { findAttribute, scanTags } from '#build/html-scan.ts';
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
