import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { findSize, findSizeFault } from '#library/picture-size.ts';
import { POST_FILE, readFolderOf } from '../../fixtures/folder.ts';

const paint = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#446688' } });

describe('the size of a picture', () => {
  test.each([
    ['JPEG', paint(321, 123).jpeg()],
    ['progressive JPEG', paint(321, 123).jpeg({ progressive: true })],
    ['PNG', paint(321, 123).png()],
    ['WebP', paint(321, 123).webp()],
    ['lossless WebP', paint(321, 123).webp({ lossless: true })],
    ['WebP with alpha', paint(321, 123).ensureAlpha(0.5).webp()],
    ['AVIF', paint(321, 123).avif({ effort: 0 })],
  ])('is read from the head of a file: %s', async (_name, picture) => {
    expect(findSize(await picture.toBuffer())).toEqual([321, 123]);
  });

  test.each([[''], ['\xff\xd8'], ['\x89PNG'], ['RIFF....WEBPVP8 '], ['....ftypavif....ispe']])(
    'is not known of %j, and nothing is thrown',
    (bytes) => {
      expect(findSize(Buffer.from(bytes, 'latin1'))).toBeUndefined();
    },
  );

  test('has a limit in pixels and one in bytes', async () => {
    const long = await paint(6001, 2).png().toBuffer();
    expect(findSizeFault(long)?.message).toContain('6001 by 2 pixels');
    const heavy = Buffer.concat([await paint(2, 2).png().toBuffer(), Buffer.alloc(3_000_001)]);
    expect(findSizeFault(heavy)?.message).toContain('3.0 MB');
    expect(findSizeFault(await paint(6000, 2).png().toBuffer())).toBeUndefined();
  });

  test('is read behind bytes that fill a gap', async () => {
    const long = await paint(6001, 2).jpeg().toBuffer();
    const filled = Buffer.concat([long.subarray(0, 2), Buffer.alloc(3, 0xff), long.subarray(2)]);
    expect(findSize(filled)).toEqual([6001, 2]);
    expect(findSizeFault(filled)?.message).toContain('6001 by 2 pixels');
  });

  test.each([['\xff\xd8\xff\xd9'], ['\x89PNG'], ['\xff\xd8\xff\xc0\0\x0b\x08\0\0\0\x02']])(
    'that cannot be read is a fault with a mend: %j',
    (bytes) => {
      const { message, mend } = findSizeFault(Buffer.from(bytes, 'latin1')) ?? {};
      expect(message).toContain('cannot be read');
      expect(mend).toContain('save it again');
    },
  );

  test('is looked at where the content is read, and drawings in SVG are refused', async () => {
    const { places, words } = readFolderOf({
      'posts/first-week.mdx': `${POST_FILE}\n![Two stones](./long.png)\n`,
      'posts/long.png': await paint(6001, 2).png().toBuffer(),
      'posts/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    });
    expect(places).toEqual(['posts/logo.svg:1:1 file-name', 'posts/long.png:1:1 picture-size']);
    expect(words).toContain('SVG pictures are not taken');
  });
});
