import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFiles } from '#build/files.ts';
import { PAGE_ANCHORS } from '#lib/anchors.ts';

test('every id that the frame of a text gives to a part of the page is kept from headings', () => {
  const ids = findFiles('src')
    .filter((file) => /^(?:components\/(?:frame|post|prose|record|topic|ui)|layouts)\/.*\.astro$/.test(file))
    .filter((file) => !/layouts\/(?:Evidence|Facts|Search)\.astro$/.test(file))
    .flatMap((file) => [...readFileSync(`src/${file}`, 'utf8').matchAll(/\s(?:id|anchor)="([^"]+)"/g)])
    .map(([, id]) => id ?? '');
  expect(ids).toContain('claims');
  expect(ids.filter((id) => !PAGE_ANCHORS.some((kept) => kept === id))).toEqual([]);
});
