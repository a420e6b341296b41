import { expect, test } from 'vitest';
import { headersFor, parseHeaders, parseRedirects } from '../../../cli/server/netlify-rules.mjs';

test('of two rules that match, the later one holds; within one rule values are joined', () => {
  const rules = parseHeaders('/*\n  A: 1\n  A: 2\n  B: 1\n/x/*\n  B: 2\n');
  expect(headersFor(rules, '/x/y')).toEqual({ a: '1,2', b: '2' });
  expect(headersFor(rules, '/y')).toEqual({ a: '1,2', b: '1' });
});

test.each([
  ['/', '/', true],
  ['/', '/a', false],
  ['/*', '/a/b/', true],
  ['/a/*', '/a/', true],
  ['/a/*', '/ab', false],
  ['/*/rss.xml', '/rss.xml', true],
  ['/*/rss.xml', '/a/b/rss.xml', true],
  ['/*.bib', '/a/b.bib', true],
  ['/*.bib', '/a/bXbib', false],
  ['/a/:b', '/a/c', true],
  ['/a/:b', '/a/c/d', false],
])('%s against %s', (rule, path, matches) => {
  expect(headersFor(parseHeaders(`${rule}\n  A: 1`), path)).toEqual(matches ? { a: '1' } : {});
});

test.each(['A: 1', '/\n  no colon', '/\n  A:', '/\n  : 1'])('refuses the header text %j', (text) => {
  expect(() => parseHeaders(text)).toThrow('_headers:');
});

test.each(['/a', '/a /b', '/a /b 200', '/a /b 301 Country=x'])('refuses the redirect %j', (text) => {
  expect(() => parseRedirects(text)).toThrow('_redirects:1');
});
