import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHECKS } from '#lib/checks.ts';

test('every advice that a file can switch off is named in the description of the content', () => {
  const words = readFileSync('docs/content-model.md', 'utf8');
  const [, list = ''] = /Possible are ([^]*?):\n/.exec(words) ?? [];
  expect([...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual([...CHECKS]);
});
