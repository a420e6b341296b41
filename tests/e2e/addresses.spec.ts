import { readFileSync } from 'node:fs';
import { findAttribute, scanTags } from '#build/html-scan.ts';
import { expect, test } from './site.ts';

test('every address that was ever published still leads to its place', async ({ root, site, request }) => {
  const folder = root === 'dist-fixture' ? 'tests/fixtures/site' : 'content';
  const lines = readFileSync(`${folder}/addresses.txt`, 'utf8').split('\n');
  const addresses = lines.filter((line) => line.startsWith('/') && !line.endsWith(' gone'));
  expect(addresses.length).toBeGreaterThan(site.paths.length);
  const pages = new Map<string, ReadonlySet<string> | undefined>();
  const lost: string[] = [];
  for (const address of addresses) {
    const [path = '', place] = address.split('#');
    if (!pages.has(path)) {
      const answer = await request.get(path);
      pages.set(path, answer.ok() ? findIds(await answer.text()) : undefined);
    }
    const ids = pages.get(path);
    if (!ids || (place !== undefined && !ids.has(place) && !ids.has(WITHDRAWN))) lost.push(address);
  }
  expect(lost).toEqual([]);
});

test('a page that was renamed answers at its old address, with what lies below it', async ({
  root,
  request,
}) => {
  test.skip(root !== 'dist-fixture', 'only the fixture site has renamed pages');
  for (const [old, now] of [
    ['/writers/r-example/', '/writers/robin-example/'],
    ['/writers/r-example/rss.xml', '/writers/robin-example/rss.xml'],
    ['/posts/first-of-two-walks/', '/posts/two-walks-one/'],
  ]) {
    const answer = await request.get(old ?? '', { maxRedirects: 0 });
    expect([answer.status(), answer.headers()['location']]).toEqual([301, now]);
  }
});

/** The page of a withdrawn text has no other place left. */
const WITHDRAWN = 'withdrawn';

function findIds(html: string): ReadonlySet<string> {
  const ids = [...scanTags(html)].flatMap((tag) => findAttribute(tag, 'id') ?? []);
  return new Set(/<h1>[^<]+ was withdrawn<\/h1>/.test(html) ? [...ids, WITHDRAWN] : ids);
}
