import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkOutput } from '#build/after-build.ts';
import { findOwnPaths, isPublished } from '#build/own-addresses.ts';

const ORIGIN = 'https://midstream.example';

describe('addresses of the site in a text', () => {
  test.each([
    ['<link rel="canonical" href="https://midstream.example/x/">', ['/x/']],
    ['{"url":"https://midstream.example/x/","@id":"https://midstream.example/y/#z"}', ['/x/', '/y/']],
    ['<loc>https://midstream.example/x/</loc>', ['/x/']],
    ['&lt;a href=&quot;https://midstream.example/x/&quot;&gt;', ['/x/']],
    ['Available at: https://midstream.example/x/. (Accessed', ['/x/']],
    ['url = {https://midstream.example/x/},', ['/x/']],
    ['"target":"https://midstream.example/search/?q={words}"', ['/search/']],
    ['at https://midstream.example, and https://midstream.example', ['/', '/']],
    ['https://midstream.example.org/x/ https://midstream.example-x.org/ http://other.example/', []],
    ['editors@midstream.example /x/', []],
  ])('are found wherever they stand: %j', (text, paths) => {
    expect(findOwnPaths(text, ORIGIN)).toEqual(paths);
  });

  test('lead to a file or to the page of a folder', () => {
    const files = new Set(['index.html', 'x/index.html', 'x.bib', 'a b.txt']);
    for (const path of ['/', '/x/', '/x/index.html', '/x.bib', '/a%20b.txt'])
      expect(isPublished(path, files), path).toBe(true);
    for (const path of ['/x', '/y/', '/x/y/', '/x.ris', '/%'])
      expect(isPublished(path, files), path).toBe(false);
  });
});

describe('a built folder', () => {
  const PAGE = '<!doctype html><link rel="alternate" href="/rss.xml"><a href="/x/#y">x</a>';
  const whole = {
    'index.html': PAGE,
    'x/index.html': PAGE,
    'rss.xml': '<link>https://midstream.example/x/</link>',
  };

  function check(files: Readonly<Record<string, string>>): string {
    const root = mkdtempSync(join(tmpdir(), 'midstream-'));
    onTestFinished(() => { rmSync(root, { recursive: true }); }); // prettier-ignore
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
    }
    try {
      checkOutput(root, ORIGIN);
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  test('passes when every address of the site in it leads to a file', () => {
    expect(check(whole)).toBe('');
  });

  test.each<[string, string]>([
    ['index.html', '<link rel="canonical" href="https://midstream.example/gone/">'],
    ['index.html', '<meta property="og:image" content="https://midstream.example/gone/">'],
    ['index.html', '<script type="application/ld+json">{"url":"https://midstream.example/gone/"}</script>'],
    ['index.html', '<link rel="alternate" type="application/rss+xml" href="/gone/">'],
    ['index.html', '<a href="/gone/?x#y">x</a><img src="/gone/" alt="">'],
    ['rss.xml', '<guid>https://midstream.example/gone/</guid>'],
    ['feed.json', '{"home_page_url":"https://midstream.example/gone/"}'],
    ['feeds.opml', '<outline xmlUrl="https://midstream.example/gone/"/>'],
    ['sitemap-0.xml', '<loc>https://midstream.example/gone/</loc>'],
    ['robots.txt', 'Sitemap: https://midstream.example/gone/'],
    ['facts.csv', 'a,https://midstream.example/gone/\r\n'],
    ['x.ris', 'UR  - https://midstream.example/gone/'],
  ])('is refused where one leads nowhere: %s %s', (name, content) => {
    const message = check({ ...whole, [name]: content });
    expect(message).toContain(`${name}  output  names /gone/`);
    expect(message.match(/\/gone\//g)).toHaveLength(1);
  });
});
