import sharp from 'sharp';
import { expect, test } from 'vitest';
import { toBareWebp } from '#intake/bare-webp.ts';

const picture = (alpha: number) =>
  sharp({ create: { width: 31, height: 17, channels: 4, background: { r: 9, g: 90, b: 200, alpha } } });

test.each([0.5, 1])('takes everything but the picture out of a WebP file, opacity %s', async (alpha) => {
  const full = await picture(alpha)
    .withExif({ IFD0: { Copyright: 'Canary' } })
    .withIccProfile('srgb')
    .webp()
    .toBuffer();
  expect((await sharp(full).metadata()).exif).toBeDefined();
  const bare = toBareWebp(full);
  const { width, height, exif, icc, xmp } = await sharp(bare).metadata();
  expect({ width, height, exif, icc, xmp }).toEqual({ width: 31, height: 17 });
  expect(Buffer.from(bare).toString('latin1')).not.toContain('Canary');
  const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();
  expect(await pixels(bare)).toEqual(await pixels(full));
});

test('leaves a bare file as it is', async () => {
  const bare = await picture(1).webp().toBuffer();
  expect(Buffer.from(toBareWebp(bare))).toEqual(bare);
});

test('refuses what is no WebP file', async () => {
  expect(() => toBareWebp(new Uint8Array(20))).toThrow('no WebP');
  const png = await picture(1).png().toBuffer();
  expect(() => toBareWebp(png)).toThrow('no WebP');
});
