import fc from 'fast-check';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { expect, test } from 'vitest';
import { getGraph } from '#graph/index.ts';
import { escapeHtml } from '#lib/text.ts';
import { readAny, toMarkdownTree } from '#views/data/markdown-tree.ts';
import { readPlainBlock } from '#views/data/plain-block.ts';
import { writeMarkdown } from '#views/data/to-markdown.ts';
import { toPostHtml } from '#views/feed-post.ts';
import { toRecordHtml } from '#views/feed-record.ts';

const write = (html: string) => writeMarkdown({ type: 'root', children: toMarkdownTree(html) });
/** What the libraries alone make of it. */
const writeByLibrary = (html: string) =>
  toMarkdown(
    { type: 'root', children: readAny(html) },
    { extensions: [gfmToMarkdown()], bullet: '-', emphasis: '*' },
  ).trim();

test.each([
  '<p>One <em>two</em> <strong>three <a href="/x/?a=1&amp;b">four</a></strong>.</p>',
  '<ul>\n<li>one</li>\n<li><a href="#x">two</a></li>\n</ul>\n<ol start="7"><li>x<sup>2</sup> y</li></ol>',
  '<blockquote><p>said</p>\n<p>again</p></blockquote><h2>A heading</h2>',
  '<div><table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr><td>1</td><td>c <em>d</em></td></tr></tbody></table></div>',
])('reads a plain block as the libraries do: %s', (html) => {
  expect(readPlainBlock(html)).toEqual(toMarkdownTree(html));
  expect(readAny(html)).toMatchObject(toMarkdownTree(html));
  expect(write(html)).toBe(writeByLibrary(html));
});

test.each([
  '<p>Some <code>code</code></p>',
  '<p>A word&nbsp;more</p>',
  '<p>One<br>two</p>',
  '<p> early</p>',
  '<p>A <em>b </em>c</p>',
  '<p></p>',
  '<ul><li><p>one</p></li></ul>',
  '<table><tbody><tr><td>1</td></tr><tr><td>1</td><td>2</td></tr></tbody></table>',
  '<p>a <a href="/x/">b <a href="/y/">c</a></a></p>',
  '<p>one',
  'words',
])('leaves to the libraries what is more than plain: %s', (html) => {
  expect(readPlainBlock(html)).toBeUndefined();
  expect(write(html)).toBe(writeByLibrary(html));
});

test('leaves words between two blocks to the libraries', () => {
  const html = '<p>one</p> words <em>between</em><hr><p>two</p>';
  expect(write(html)).toBe(writeByLibrary(html));
});

test('writes any words in any of our elements as the libraries do', () => {
  const signs = ['a', 'W', 'Some words', '1', '28', '3.', '1)', ' ', ' ', '.', ',', ':', ';', '(', ')', '[', ']', '[1, p. 2]', '-', '–', '*', '_', '`', '#', '+', '~', '<', '>', '&', '!', '?', '"', '“', '’', '|', '\\', '=', '@', 'www.x.y', 'http://x.y', 'é', '\n']; // prettier-ignore
  const words = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 8 }).map((all) => escapeHtml(all.join(''))); // prettier-ignore
  const inner = fc.tuple(fc.constantFrom('a href="/x/"', 'em', 'strong', 'sup', 'abbr'), words).map(([tag, text]) => `<${tag}>${text}</${tag.split(' ')[0] ?? ''}>`); // prettier-ignore
  const line = fc.array(fc.oneof(words, inner), { minLength: 1, maxLength: 4 }).map((all) => all.join(''));
  const outer = fc.constantFrom(
    (text: string) => `<p>${text}</p>`,
    (text: string) => `<h2>${text}</h2>`,
    (text: string) => `<ul><li>${text}</li>\n<li>two</li></ul>`,
    (text: string) => `<blockquote><p>${text}</p></blockquote>`,
    (text: string) => `<table><thead><tr><th>${text}</th></tr></thead><tbody><tr><td>${text}</td></tr></tbody></table>`,
  ); // prettier-ignore
  const text = fc.array(fc.tuple(outer, line).map(([wrap, inside]) => wrap(inside)), { minLength: 1, maxLength: 3 }); // prettier-ignore
  fc.assert(
    fc.property(text, (blocks) => {
      expect(write(blocks.join('\n'))).toBe(writeByLibrary(blocks.join('\n')));
    }),
    { numRuns: 1000 },
  );
});

test('writes every text of the site as the libraries do', () => {
  const graph = getGraph();
  const texts = [
    ...graph.listed.posts.map((post) => toPostHtml(graph, post)),
    ...graph.listed.evidence.map((record) => toRecordHtml(graph, record)),
  ];
  for (const html of texts) expect(write(html)).toBe(writeByLibrary(html));
});
