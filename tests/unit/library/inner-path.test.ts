import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { toInnerPath } from '#library/inner-path.ts';

test.each([
  ['C:\\repo\\content', 'C:\\repo\\content\\posts\\x.mdx', 'posts/x.mdx'],
  ['C:\\repo\\content', 'c:/repo/content/posts/x.mdx', 'posts/x.mdx'],
  ['C:\\repo', 'C:\\repo\\tests\\fixtures\\site', 'tests/fixtures/site'],
  ['C:\\repo', 'C:\\other\\content', '../other/content'],
  ['C:\\repo', 'C:\\repo', ''],
])('a path in a folder has the same name on Windows as elsewhere: %j, %j', (folder, path, inner) => {
  expect(toInnerPath(folder, path, win32)).toBe(inner);
});

test('a path in a folder is its names with slashes between them', () => {
  expect(toInnerPath('/repo/content', '/repo/content/posts/x.mdx', posix)).toBe('posts/x.mdx');
  expect(toInnerPath(process.cwd(), 'content/posts/x.mdx')).toBe('content/posts/x.mdx');
});
