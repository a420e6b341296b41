import { expect, test } from 'vitest';
import { findPageProblems } from '#build/locks.ts';
import { THEME_PROGRAM } from '#lib/theme.ts';

const find = (html: string) => findPageProblems(html, 'https://midstream.example');

test.each([
  '<a href="https://other.example/?a=1&amp;b=2">x</a>',
  '<a href="http://old.example/">x</a>',
  '<a href="mailto:editors@midstream.example">x</a>',
  '<a href="#part">x</a><a href="../up/">x</a><a href="?q=1">x</a>',
  '<link rel="canonical" href="https://midstream.example/x/"><link rel="license" href="https://other.example/">',
  '<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/_astro/x.css">',
  '<img src="/_astro/x.webp" srcset="/a.webp 1x, /b.webp 2x" alt="">',
  '<script type="module" src="/_astro/x.js"></script>',
  '<script type="application/ld+json">{"name":"a \\u003c b"}</script>',
  '<style>@media (width<40rem){a{color:red}}@property --x{syntax:"<length>"}</style>',
  '<p>on style="x" <code>&lt;script&gt;</code></p>',
  '<meta name="description" content="a ]]> b <![CDATA[ c">',
  '<form action="/browse/"><button data-once>x</button></form>',
  `<script>${THEME_PROGRAM}</script>`,
])('lets a safe page pass: %s', (html) => {
  expect(find(html)).toEqual([]);
});

test.each([
  ['<script>alert(1)</script>', 'without src'],
  [`<script>${THEME_PROGRAM} </script>`, 'without src'],
  [`<script>${THEME_PROGRAM};alert(1)</script>`, 'without src'],
  [`<script type="module">${THEME_PROGRAM}</script>`, 'without src'],
  [`<script src="/x.js">${THEME_PROGRAM}</script>`, 'as well'],
  ['<script type=module>x</script>', 'without src'],
  ['<script src="/x.js">y</script>', 'as well'],
  ['<script src="https://other.example/x.js"></script>', 'not this site'],
  ['<script type="application/ld+json">{"a":"</b>"}</script>', 'bare "<"'],
  ['<script type="application/ld+json">{a}</script>', 'not valid JSON'],
  ['<IMG SRC=x oNeRRor=alert(1)>', 'inline program'],
  ['<svg/onload=alert(1)>', 'inline program'],
  ['<p style="color:red">', 'use a class'],
  ['<img src="//other.example/x.png">', 'not this site'],
  ['<img src="/\\other.example/x.png">', 'not this site'],
  ['<img src="ht&#116;ps://other.example/x.png">', 'not this site'],
  ['<img srcset="/a.png 1x, https://other.example/b.png 2x">', 'not this site'],
  ['<img src="data:image/gif;base64,R0">', 'not this site'],
  ['<link rel="preconnect" href="https://other.example">', 'not this site'],
  ['<link rel="alternate stylesheet" href="https://other.example/x.css">', 'not this site'],
  ['<form action="https://other.example/">', 'not this site'],
  ['<svg><use href="https://other.example/x.svg#a"/></svg>', 'not this site'],
  ['<a href="javascript:alert(1)">', 'must be'],
  ['<a href=" java\tscript:alert(1)">', 'must be'],
  ['<a href="&#106;avascript:alert(1)">', 'must be'],
  ['<a href="https://user:word@other.example/">', 'must be'],
  ['<iframe src="/x/">', 'may not be published'],
  ['<base href="/">', 'may not be published'],
  ['<meta http-equiv="Refresh" content="0;url=/x/">', 'redirects'],
  ['<p srcdoc="x">', 'may not be published'],
  ['<style>a{background:url(https://other.example/x)}</style>', 'another host'],
  ['<svg><style><img src=x onerror=y></style></svg>', 'inline program'],
  ['<style><!-- </style>', 'markup'],
  ['<svg><![CDATA[<p>]]></svg>', 'CDATA'],
])('stops %s', (html, words) => {
  expect(find(html).join('\n')).toContain(words);
});
