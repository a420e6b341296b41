import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findFiles } from '#build/files.ts';
import { expect, test } from './site.ts';

test('every XML file is well formed, and every feed names itself', async ({ page, site }) => {
  const files = findFiles(site.root).filter((path) => path.endsWith('.xml'));
  expect(files).toContain('rss.xml');
  const problems: string[] = [];
  for (const file of files) {
    const found = await findXmlProblems(page, readFileSync(`${site.root}/${file}`, 'utf8'), `/${file}`);
    problems.push(...found.map((problem) => `${file} ${problem}`));
  }
  expect(problems).toEqual([]);
});

test('feeds are open to feed readers on other sites', async ({ request }) => {
  const headers = (await request.get('/rss.xml')).headers();
  expect(headers['content-type']).toBe('application/rss+xml; charset=utf-8');
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
});

// Runs in an empty page, because the site's own policy forbids parsing text there.
async function findXmlProblems(page: Page, xml: string, path: string): Promise<string[]> {
  return page.evaluate(
    ([text, own]) => {
      const document = new DOMParser().parseFromString(text, 'text/xml');
      const error = document.querySelector('parsererror');
      if (error) return [`is not well formed: ${error.textContent}`];
      if (document.documentElement.localName !== 'rss') return [];
      const self = document.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'link')[0];
      const named = self?.getAttribute('rel') === 'self' && self.getAttribute('href')?.endsWith(own);
      return named === true ? [] : ['does not name itself in <atom:link rel="self">'];
    },
    [xml, path] as const,
  );
}
