import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../../cli/server/netlify-rules.mjs';
import { toHeaders } from '#build/headers.ts';
import { readPage } from '#build/locks.ts';
import { THEME_PROGRAM } from '#lib/theme.ts';
import { toHashSource, toStyleSources } from '#build/hashes.ts';

const STYLE = "'sha256-x+/='";
const rules = parseHeaders(toHeaders({ styleSources: [STYLE], hidden: false }));

test('every line reads as Netlify documents it', () => {
  expect(rules.length).toBeGreaterThan(5);
  for (const { path, headers } of rules) {
    expect(path).toMatch(/^\/\S*$/);
    expect(headers.length).toBeGreaterThan(0);
    for (const [name, value] of headers) {
      expect(name).toMatch(/^[A-Z][A-Za-z-]*$/);
      expect(value).toMatch(/^[\x21-\x7e][\x20-\x7e]*$/);
    }
  }
});

test('pages get the strict policy with the digests of their styles', () => {
  const policy = headersFor(rules, '/posts/x/')['content-security-policy'] ?? '';
  const directives = new Map(policy.split('; ').map((part) => [part.split(' ')[0], part]));
  expect(directives.get('default-src')).toBe("default-src 'none'");
  expect(directives.get('style-src')).toBe(`style-src 'self' ${STYLE}`);
  expect(directives.get('script-src')).toBe(
    `script-src 'self' 'wasm-unsafe-eval' ${toHashSource(THEME_PROGRAM)}`,
  );
  expect(directives.has('require-trusted-types-for')).toBe(true);
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain('unsafe-eval;');
});

test.each([
  ['/rss.xml', 'application/rss+xml'],
  ['/topics/retention/rss.xml', 'application/rss+xml'],
  ['/writers/x/archive/1/rss.xml', 'application/rss+xml'],
  ['/feed.json', 'application/feed+json'],
  ['/writers/x/feed.json', 'application/feed+json'],
  ['/feeds.opml', 'text/x-opml'],
])('%s is open to feed readers, with its media type', (path, type) => {
  const headers = headersFor(rules, path);
  expect(headers['content-type']).toBe(`${type}; charset=utf-8`);
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  expect(headers['access-control-allow-origin']).toBe('*');
});

test('hashed files are kept for a year, pages are not', () => {
  expect(headersFor(rules, '/_astro/x.js')['cache-control']).toContain('immutable');
  expect(headersFor(rules, '/pagefind/fragment/en_1.pf_fragment')['cache-control']).toContain('immutable');
  expect(headersFor(rules, '/pagefind/pagefind.js')['cache-control']).toBeUndefined();
  expect(headersFor(rules, '/')['cache-control']).toBeUndefined();
});

test.each([
  ['/evidence/x/x.bib', 'application/x-bibtex'],
  ['/evidence/x/x.ris', 'application/x-research-info-systems'],
  ['/evidence/x/x.csl.json', 'application/vnd.citationstyles.csl+json'],
])('%s has its media type', (path, type) => {
  expect(headersFor(rules, path)['content-type']).toBe(`${type}; charset=utf-8`);
});

test('only a preview is hidden from search engines', () => {
  const preview = parseHeaders(toHeaders({ styleSources: [], hidden: true }));
  expect(headersFor(preview, '/x/')['x-robots-tag']).toBe('noindex');
  expect(headersFor(rules, '/x/')['x-robots-tag']).toBeUndefined();
});

test('a style has the digest that a browser computes', () => {
  const styles = new Set(
    readPage('<style>a{color:red}\r\n</style><style>a{color:red}\n</style>', 'https://x.example').styles,
  );
  expect(toStyleSources(styles)).toEqual(["'sha256-8e/a53E8pD0reBM7qquiWvKITpZgFpBiFcZDadvq2JA='"]);
});
