import { expect, test } from 'vitest';
import { findRedirect, parseRedirects } from '../../../cli/server/netlify-rules.mjs';
import { toRedirects } from '#build/redirects.ts';
import { redirects } from '#site.ts';

test('every line of the real table reads as Netlify documents it', () => {
  expect(parseRedirects(toRedirects(redirects))).toHaveLength(redirects.length);
});

test('a star keeps the rest of the address', () => {
  const rules = parseRedirects(toRedirects([{ from: '/blog/*', to: '/posts/:splat' }]));
  expect(findRedirect(rules, '/blog/2020/x')).toEqual({ status: 301, location: '/posts/2020/x' });
  expect(findRedirect(rules, '/blogs/')).toBeUndefined();
});

test.each([
  [{ from: 'feed', to: '/rss.xml' }, 'begin `from` with one "/"'],
  [{ from: '/feed', to: 'rss.xml' }, 'begin `to` with'],
  [{ from: '/feed', to: '//other.example/' }, 'begin `to` with'],
  [{ from: '/a b', to: '/c/' }, 'percent-encoded'],
  [{ from: '/*/a', to: '/c/' }, 'last character'],
  [{ from: '/a', to: '/:splat' }, 'without a star'],
])('refuses %o', (redirect, words) => {
  expect(() => toRedirects([redirect])).toThrow(words);
});

test('refuses an address that stands twice', () => {
  const line = { from: '/feed', to: '/rss.xml' };
  expect(() => toRedirects([line, line])).toThrow('stands twice');
});
