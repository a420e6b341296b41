import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeUnusedPictures } from '#build/unused-pictures.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'midstream-pictures-'));
  mkdirSync(join(folder, '_astro'));
  for (const name of ['shown.AbC_-1.webp', 'draft.XyZ.jpg', 'main.js'])
    writeFileSync(join(folder, '_astro', name), 'x');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('removes the pictures that no page shows, and nothing else', () => {
  writeFileSync(join(folder, 'index.html'), '<img srcset="/_astro/shown.AbC_-1.webp 640w">');
  expect(removeUnusedPictures(folder)).toEqual(['_astro/draft.XyZ.jpg']);
  expect(existsSync(join(folder, '_astro/shown.AbC_-1.webp'))).toBe(true);
  expect(existsSync(join(folder, '_astro/main.js'))).toBe(true);
});
