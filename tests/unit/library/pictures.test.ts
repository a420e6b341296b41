import { win32 } from 'node:path';
import { expect, test } from 'vitest';
import { toInnerPath } from '#library/inner-path.ts';
import { findPicture } from '#library/pictures.ts';

const STONE = { default: 'the stone' };
const TOLD = { '/content/posts/stone.jpg': STONE, '/tests/fixtures/site/writers/stone.jpg': STONE };

test.each([
  ['content', 'posts/stone.jpg'],
  ['tests/fixtures/site', 'writers/stone.jpg'],
  [toInnerPath('C:\\repo', 'C:\\repo\\content', win32), 'posts/stone.jpg'],
  [toInnerPath('C:\\repo', 'C:\\repo\\tests\\fixtures\\site', win32), 'writers/stone.jpg'],
])('a picture in %s is found: %s', (root, path) => {
  expect(findPicture(TOLD, root, path, [path])).toBe('the stone');
});

test('a picture that lies there and that no page could show ends the build with its name and a mend', () => {
  const find = () => findPicture(TOLD, 'content', 'posts/river.jpg', ['posts/river.jpg']);
  expect(find).toThrow(/^content\/posts\/river\.jpg:1:1 {2}picture {2}The picture .* {2}Mend: /);
});

test('a picture that does not lie there is for the rules to name, beside the page', () => {
  expect(findPicture(TOLD, 'content', 'posts/river.jpg', [])).toBeUndefined();
});

test('a copy of the content in another folder is shown without its pictures', () => {
  expect(findPicture(TOLD, '.cache/dev-content', 'posts/stone.jpg', ['posts/stone.jpg'])).toBeUndefined();
});
