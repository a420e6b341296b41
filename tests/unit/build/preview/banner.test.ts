import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { findPageProblems } from '#build/locks.ts';
import { addBanner, toBanner } from '#build/preview/banner.ts';
import { toChangedPages } from '#build/preview/changed-pages.ts';
import { makeLibrary, makeNote, makePost, makeResponse, makeWriter } from '../../../fixtures/make.ts';

const library = makeLibrary({
  posts: [makePost(), makePost({ id: 'draft', data: { state: 'draft' } })],
  writers: [makeWriter({ text: '![A face](./robin-example.jpg)' })],
  notes: [makeNote()],
  responses: [makeResponse()],
});
const PAGES = ['/posts/first-week/', '/writers/robin-example/', '/facts/', '/evidence/', '/search/'];
const change = (paths: readonly string[], removed = false) =>
  toChangedPages(
    paths.map((path) => ({ path, removed })),
    library,
    'content',
    (path) => PAGES.includes(path),
  );
const NOTHING = { pages: [], unseen: 0, removed: 0, others: 0 };

describe('a changed file', () => {
  test.each([
    ['content/posts/first-week.mdx', '/posts/first-week/'],
    ['content/notes/crossing-allowed.mdx', '/posts/first-week/'],
    ['content/responses/a-letter.mdx', '/posts/first-week/'],
    ['content/writers/robin-example.jpg', '/writers/robin-example/'],
    ['content/facts.yaml', '/facts/'],
    ['content/search-words.yaml', '/search/'],
    ['content/turning-points.yaml', '/evidence/'],
  ])('is shown by the page it is on: %s', (file, page) => {
    expect(change([file])).toEqual({ ...NOTHING, pages: [page] });
  });

  test.each([['content/posts/draft.mdx'], ['content/responses/no-such.mdx'], ['content/glossary.yaml']])(
    'without a page is counted, not named: %s',
    (file) => {
      expect(change([file])).toEqual({ ...NOTHING, unseen: 1 });
    },
  );

  test.each([['src/site.ts'], ['content/references.yaml'], ['contents/posts/first-week.mdx'], ['content/__proto__/x.mdx']])(
    'that other pages draw on is said to touch any: %s',
    (file) => {
      expect(change([file])).toEqual({ ...NOTHING, others: 1 });
    },
  ); // prettier-ignore

  test('that was taken out is counted', () => {
    expect(change(['content/posts/gone.mdx'], true)).toEqual({ ...NOTHING, removed: 1 });
  });

  test('makes no page stand twice', () => {
    expect(change(['content/notes/crossing-allowed.mdx', 'content/posts/first-week.mdx']).pages).toEqual([
      '/posts/first-week/',
    ]);
  });
});

describe('the band', () => {
  const band = (changes?: ReturnType<typeof change>, request?: string) =>
    toBanner({
      name: 'Here & there',
      css: '.preview{margin:0}',
      titleOf: () => 'A &amp; B',
      changes,
      request,
    });

  test('says what the page is, and is safe to publish', () => {
    const html = band(change(['content/posts/first-week.mdx', 'src/a.ts']), 'https://host.example/pull/1');
    expect(html).toContain('This is a preview');
    expect(html).toContain('It is not Here &amp; there itself');
    expect(html).toContain('<summary>1 changed page</summary><ul><li><a href="/posts/first-week/">A &amp; B</a></li></ul>');
    expect(html).toContain('1 other file is changed');
    expect(html).toContain('<a href="https://host.example/pull/1">The pull request</a>');
    expect(findPageProblems(html, 'https://midstream.example')).toEqual([]);
  }); // prettier-ignore

  test('says so where it is not known what changed', () => {
    expect(band()).toContain('could not be told here');
    expect(band()).not.toContain('<details>');
  });

  test('says of a change without a page of its own what there is to say', () => {
    const html = band(change(['content/posts/draft.mdx', 'content/posts/gone.mdx', 'a', 'b'], true));
    expect(html).toContain('No page’s own text is changed');
    expect(html).toContain('2 texts are taken out. 2 other files are changed');
  });

  test('names the first hundred pages and counts the rest', () => {
    const pages = Array.from({ length: 130 }, (_, index) => `/posts/${index}/`);
    expect(band({ ...NOTHING, pages }).match(/<li>/g)).toHaveLength(100);
    expect(band({ ...NOTHING, pages })).toContain('30 more pages are changed.');
  });

  test('stands after the link that skips to the text, and nowhere else', () => {
    const page = '<head></head><body class="x"><a href="#main">Skip</a><p>$& <a href="/">Home</a></p>';
    expect(addBanner(page, '[$&]', 'x.html')).toBe(
      '<head></head><body class="x"><a href="#main">Skip</a>[$&]<p>$& <a href="/">Home</a></p>',
    );
    expect(() => addBanner('<body><p>', 'x', 'odd/index.html')).toThrow('odd/index.html  preview');
  });
});

describe('the build', () => {
  afterEach(() => vi.unstubAllEnvs());

  /** What the build makes of one page when the host says that it builds for `context`. */
  async function finish(context: string): Promise<{ page: string; headers: string }> {
    const folder = mkdtempSync(join(tmpdir(), 'midstream-preview-'));
    onTestFinished(() => { rmSync(folder, { recursive: true }); }); // prettier-ignore
    mkdirSync(join(folder, 'posts'));
    writeFileSync(join(folder, 'index.html'), '<title>T</title><body><a href="#main">Skip</a><main id="main">');
    vi.stubEnv('CONTEXT', context);
    vi.stubEnv('REVIEW_ID', '12');
    vi.resetModules();
    const { default: config } = (await import('../../../../astro.config.mjs')) as { default: { integrations: readonly AstroIntegration[] } };
    const last = config.integrations.find(({ name }) => name === 'midstream-after-build');
    const hook = last?.hooks['astro:build:done'] as ((options: { dir: URL }) => void) | undefined;
    hook?.({ dir: pathToFileURL(`${folder}/`) });
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    return { page: read('index.html'), headers: read('_headers') };
  } // prettier-ignore

  test.each(['deploy-preview', 'branch-deploy'])(
    'marks every page of a preview: %s',
    async (context) => {
      const { page, headers } = await finish(context);
      expect(page).toMatch(/<a href="#main">Skip<\/a><style>.*<aside class="preview-band"/s);
      expect(page).toContain('/pull/12"');
      expect(headers).toContain('X-Robots-Tag: noindex');
      // One for the styles, one for the program that sets the colours.
      expect(headers.match(/style-src 'self'(?: 'sha256-[^']+')+;/)?.[0].match(/sha256/g)).toHaveLength(1);
      expect(headers.match(/script-src [^;]+;/)?.[0].match(/sha256/g)).toHaveLength(1);
    },
    60_000,
  );

  test.each(['production', ''])(
    'leaves a page that is published as it is: %j',
    async (context) => {
      const { page, headers } = await finish(context);
      expect(page).toBe('<title>T</title><body><a href="#main">Skip</a><main id="main">');
      expect(headers).not.toContain('noindex');
    },
    60_000,
  );
});
