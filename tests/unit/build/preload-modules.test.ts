import { expect, test } from 'vitest';
import { addPreloads } from '#build/preload-modules.ts';
import { makeFolder, writeSound } from '../../fixtures/folder.ts';

const SCRIPT = '<script type="module" src="/_astro/desk.A-_1.js"></script>';
const link = (name: string) => `<link rel="modulepreload" href="/_astro/${name}">`;

function makeModules() {
  const modules = makeFolder();
  writeSound(modules, {
    'desk.A-_1.js':
      'import{t as e}from"./dom.js";import"./side.js";const x=()=>import("./later.js");const y="from later";',
    'dom.js': 'import{a}from"./deep.js";export{a as t}',
    'side.js': 'export{b}from"./dom.js"',
    'deep.js': 'export const a=1',
    'other.js': 'import"./deep.js";import"./own.js"',
    'own.js': '',
    'alone.js': '',
  });
  return modules;
}

test('names the modules that a program is made of before it, and not those that it fetches later', () => {
  expect(addPreloads(`<p>${SCRIPT}</p>`, makeModules())).toBe(
    `<p>${['dom.js', 'deep.js', 'side.js'].map(link).join('')}${SCRIPT}</p>`,
  );
});

test('names each once in a page', () => {
  const other = SCRIPT.replace('desk.A-_1', 'other');
  const html = addPreloads(SCRIPT + other, makeModules());
  expect(html.match(/modulepreload/g)).toHaveLength(4);
  expect(html).toContain(`${link('own.js')}${other}`);
});

test('leaves a page alone whose program stands by itself', () => {
  const html = SCRIPT.replace('desk.A-_1', 'alone') + '<script type="application/ld+json">{}</script>';
  expect(addPreloads(html, makeModules())).toBe(html);
});
