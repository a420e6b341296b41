import { describe, expect, test } from 'vitest';
import { read } from '../../fixtures/prose.ts';

describe('a text that holds a program', () => {
  test.each([
    ['import fs from "node:fs"'],
    ['export const a = 1'],
    ['import things I like'],
    ['{process.env.SECRET}'],
    ['The secret is {process.env.SECRET}.'],
    ['{(() => { while (true) {} })()}'],
    ['| a |\n|---|\n| {1 + 1} |'],
    ['## Head {1}'],
    ['- item {1}'],
    ['[link {1}](https://journal.example)'],
    ['{/* a */ process.exit() /* b */ + 1}'],
    ['<abbr title={process.env.SECRET}>y</abbr>'],
    ['<q {...process.env}>y</q>'],
    ['[a](https://journal.example/{1})'],
    ['![a river {1}](./a.jpg)'],
    ['<Aside>\nimport x from "y"\n</Aside>'],
  ])('is refused: %j', (text) => {
    expect(read(text).rules).toContain('code');
    expect(read(text).html).not.toMatch(/while|import \w+ from|export const|SECRET|\{1/);
  });

  test('may hold the words import and export inside a paragraph', () => {
    expect(read('We import tea\nand export biscuits.').problems).toEqual([]);
  });

  test('shows code as code and never runs it', () => {
    expect(read('`{process.env.X}` and\n\n```js\nimport x\n```').html).toBe(
      '<p><code>{process.env.X}</code> and</p><pre><code>import x\n</code></pre>',
    );
  });

  test('may hold a comment, which is left out', () => {
    expect(read('Before {/* remember the date */} after.').html).toBe('<p>Before  after.</p>');
  });
});

describe('HTML typed by a writer', () => {
  test.each([
    ['<script>alert(1)</script>'],
    ['<SCRIPT src="https://evil.example/x.js" />'],
    ['<iframe src="https://evil.example" />'],
    ['<style>p { }</style>'],
    ['<svg onload="x" />'],
    ['<img src="./a.jpg" alt="a river" />'],
    ['<a href="javascript:x">here</a>'],
    ['<p>words</p>'],
    ['<div onclick="x">words</div>'],
    ['<object data="x" />'],
    ['<form action="https://evil.example"><input /></form>'],
    ['<Fragment set:html="<script>x</script>" />'],
    ['<meta http-equiv="refresh" content="0" />'],
    ['<base href="https://evil.example" />'],
    ['<math />'],
    ['<template><script>x</script></template>'],
    ['<my-element />'],
    ['<Astro.Glob />'],
    ['<constructor />'],
    ['<__proto__ />'],
    ['<toString />'],
    ['<></>'],
  ])('is refused outside the short list: %j', (text) => {
    const { problems, html } = read(`Words before.\n\n${text}\n\nWords after.`);
    expect(problems.length).toBeGreaterThan(0);
    expect(html.replaceAll(/<\/?p>/g, '')).not.toContain('<');
  });

  test.each([
    ['A <b>bold</b> word', 'Write **bold**.'],
    ['<u>under</u>', 'Write *italic*.'],
    ['<img src="./a.jpg" alt="a river" />', 'Write ![what it shows](./file.jpg)'],
    ['So<cite id="invented-page" />.', 'Did you mean <Cite>?'],
  ])('is told what to write in its place: %j', (text, words) => {
    expect(read(text).words).toContain(words);
  });

  test.each([
    ['<q onclick="x">y</q>'],
    ['<q style="color: red">y</q>'],
    ['<kbd class="x">y</kbd>'],
    ['<abbr title="a" onmouseover="x">y</abbr>'],
    ['<br id="main" />'],
  ])('loses nothing in silence, its attributes are refused: %j', (text) => {
    expect(read(text).rules).toEqual(['html']);
  });

  test('passes when it is on the short list', () => {
    expect(
      read('H<sub>2</sub>O, x<sup>2</sup>, <kbd>Tab</kbd>, <q>so</q>, <cite>Book</cite>, a<br />b').html,
    ).toBe('<p>H<sub>2</sub>O, x<sup>2</sup>, <kbd>Tab</kbd>, <q>so</q>, <cite>Book</cite>, a<br>b</p>');
  });

  test('keeps the title of an abbreviation, escaped', () => {
    expect(read('<abbr title="a &quot;quoted&quot; <b>">x</abbr>').html).toBe(
      '<p><abbr title="a &quot;quoted&quot; &lt;b&gt;">x</abbr></p>',
    );
  });

  test('cannot stand around paragraphs or around itself', () => {
    expect(read('<q>\n\nA paragraph.\n\n</q>').rules).toEqual(['html']);
    expect(read('a <q>b <q>c</q></q>').rules).toEqual(['html']);
  });
});

describe('signs that look like markup', () => {
  test.each([
    ['5 < 6 and 7 > 6', '<p>5 &lt; 6 and 7 &gt; 6</p>'],
    ['\\{brackets\\} and \\<3', '<p>{brackets} and &lt;3</p>'],
    ['a } b', '<p>a } b</p>'],
    ['&lt;script&gt;', '<p>&lt;script&gt;</p>'],
    ['fish & chips', '<p>fish &amp; chips</p>'],
    ['say \\"hello\\"', '<p>say &quot;hello&quot;</p>'],
  ])('come out as typed: %j', (text, html) => {
    expect(read(text)).toMatchObject({ html, problems: [] });
  });
});

describe('invisible characters', () => {
  test.each([
    ['bidirectional', '\u202E'],
    ['zero-width', '\u200B'],
    ['soft hyphen', '\u00AD'],
    ['joiner between Latin letters', '\u200D'],
    ['byte order mark inside', '\uFEFF'],
    ['private use', '\uE000'],
    ['tag', '\u{E0041}'],
    ['no character', '\uFFFE'],
    ['control', '\u0007'],
    ['line separator', '\u2028'],
  ])('are refused with their place: %j', (_name, character) => {
    expect(read(`First line.\n\nHere${character}it is.`).places).toEqual(['3:5 hidden-character']);
  });

  test.each([
    ['&#x202E;'],
    ['&#8203;'],
    ['&ZeroWidthSpace;'],
    ['Ex&shy;ample'],
    ['![a river &#x202E; bank](./a.jpg)'],
    ['<abbr title="a&#x202E;b">x</abbr>'],
    ['`&`&lrm;'],
  ])('are refused when written as an entity: %j', (text) => {
    expect(read(text).rules).toEqual(['hidden-character']);
  });

  test('that real languages need are kept', () => {
    expect(read('می\u200Cخواهم, क्\u200Dष, عربي, Łódź, Llanfair\u00A0x').problems).toEqual([]);
  });
});
