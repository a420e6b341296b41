import { expect, test } from 'vitest';
import { findCssProblems } from '#build/css-locks.ts';

test.each([
  '/*! a | https://other.example */ a{color:red}',
  '@font-face{src:url(/_astro/x.woff2) format("woff2"),local("Georgia")}',
  'a{background:url("../x.png")}',
  String.raw`.md\:flex{display:flex}`,
])('lets a safe sheet pass: %s', (css) => {
  expect(findCssProblems(css)).toEqual([]);
});

test.each([
  '@import "x.css";',
  'a{background:url(https://other.example/x)}',
  "a{background:url( '//other.example/x' )}",
  'a{background:URL(data:image/gif;base64,R0)}',
  String.raw`a{background:url(\68ttps://other.example/x)}`,
  'a{background:image-set("https://other.example/x" 1x)}',
  'a{width:expression(alert(1))}',
])('stops %s', (css) => {
  expect(findCssProblems(css)).not.toEqual([]);
});
