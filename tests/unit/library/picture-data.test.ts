import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { findFiles } from '#build/files.ts';
import { findHiddenData } from '#library/picture-data.ts';
import { readFolderOf } from '../../fixtures/folder.ts';

const bytes = (...parts: (string | readonly number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );
const big = (size: number) => [size >>> 24, (size >>> 16) & 255, (size >>> 8) & 255, size & 255];

const segment = (marker: number, text: string) => bytes([0xff, marker, 0, text.length + 2], text);
const SCAN = Buffer.concat([segment(0xda, ''), bytes('pixel', [0xff, 0, 0xff, 0xd0])]);
const jpeg = (...segments: Buffer[]) =>
  Buffer.concat([bytes([0xff, 0xd8]), segment(0xe0, 'JFIF\0'), ...segments, SCAN, bytes([0xff, 0xd9])]);

const chunk = (kind: string, text: string) => bytes(big(text.length), kind, text, 'crc.');
const png = (...chunks: Buffer[]) =>
  Buffer.concat([bytes('\x89PNG\r\n\x1a\n'), chunk('IHDR', 'thirteen long'), ...chunks, chunk('IDAT', 'x'), chunk('IEND', '')]); // prettier-ignore

const riff = (kind: string, text: string) =>
  bytes(kind, big(text.length).reverse(), text, text.length % 2 ? '\0' : '');
const webp = (...chunks: Buffer[]) =>
  riff('RIFF', Buffer.concat([bytes('WEBP'), riff('VP8 ', 'pixel'), ...chunks]).toString('latin1'));

const box = (kind: string, ...parts: (string | Buffer)[]) => {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? bytes(part) : part)));
  return Buffer.concat([bytes(big(body.length + 8), kind), body]);
};
const item = (kind: string) => box('infe', `\x02\0\0\0\0\x01\0\0${kind}\0`);
const items = (...kinds: string[]) => box('iinf', '\0\0\0\0\0\x01', ...kinds.map(item));
const avif = (meta: Buffer, ...rest: Buffer[]) =>
  Buffer.concat([box('ftyp', 'avif'), box('meta', '\0\0\0\0', meta), box('mdat', 'pixel'), ...rest]);
const STONE = items('av01');

/** A colour profile says how long it is, and what it is. */
const profile = (more = '') =>
  bytes(big(132 + more.length), ' '.repeat(32), 'acsp', ' '.repeat(92), more).toString('latin1');
const icc = (place: string, text: string) => segment(0xe2, `ICC_PROFILE\0${place}${text}`);
const packed = (text: string, more = '') =>
  chunk('iCCP', `P3\0\0${deflateSync(bytes(text)).toString('latin1')}${more}`);

const paint = sharp({ create: { width: 31, height: 17, channels: 4, background: '#44668880' } });
const PROFILE = box('iprp', box('ipco', box('colr', 'prof', profile())));
/** What programs write. */
const DRAWN: readonly (readonly [string, Buffer])[] = [
  ['JPEG', await paint.clone().jpeg().toBuffer()],
  ['progressive JPEG', await paint.clone().jpeg({ mozjpeg: true }).toBuffer()],
  ['JPEG in the colours of print', await paint.clone().toColourspace('cmyk').jpeg().toBuffer()],
  ['PNG', await paint.clone().png().toBuffer()],
  ['PNG of few colours', await paint.clone().png({ palette: true }).toBuffer()],
  ['WebP', await paint.clone().webp().toBuffer()],
  ['lossless WebP', await paint.clone().webp({ lossless: true }).toBuffer()],
  ['AVIF', await paint.clone().avif({ effort: 0 }).toBuffer()],
];

describe('a picture', () => {
  test.each<readonly [string, Buffer]>([
    ['JPEG', jpeg()],
    ['JPEG with a colour profile', jpeg(icc('\x01\x01', profile()))],
    ['JPEG with a colour profile in two parts', jpeg(icc('\x01\x02', profile('abc').slice(0, 50)), icc('\x02\x02', profile('abc').slice(50)))],
    ['JPEG with the colours of a program', jpeg(segment(0xee, 'Adobe\0d\0\0\0\0\x01'))],
    ['JPEG exported for the web', jpeg(segment(0xec, 'Ducky\0\x01\0\x04\0\0\0\x3c\0\0'))],
    ['JPEG of several scans', jpeg(SCAN, segment(0xc4, 'table'))],
    ['JPEG with a filled gap', jpeg(bytes([0xff, 0xff, 0xff]))],
    ['PNG', png(packed(profile()))],
    ['WebP', webp()],
    ['WebP with a colour profile', webp(riff('ICCP', profile()))],
    ['AVIF', avif(STONE)],
    ['AVIF with a colour profile', avif(Buffer.concat([STONE, PROFILE]))],
    ['AVIF with an empty gap', avif(STONE, box('free'))],
    ...DRAWN,
  ])('that says only what it shows passes: %s', (_name, picture) => {
    expect(findHiddenData(picture)).toBeUndefined();
  }); // prettier-ignore

  test.each([
    ['JPEG', jpeg(segment(0xe1, 'Exif\0\0GPS')), 'EXIF'],
    ['JPEG', jpeg(SCAN, segment(0xe1, 'Exif\0\0GPS')), 'EXIF'],
    ['JPEG', jpeg(icc('\x01\x01', 'Exif\0\0GPS')), 'beside what it shows'],
    ['JPEG', jpeg(icc('\x01\x01', `${profile()}by Robin`)), 'beside what it shows'],
    ['JPEG', jpeg(icc('\x01\x02', profile())), 'beside what it shows'],
    ['JPEG', jpeg(icc('\x01\x01', profile()), icc('\x01\x01', 'Exif\0\0GPS')), 'beside what it shows'],
    ['JPEG', jpeg(icc('\x01\x01', profile()), segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0')), 'XMP'],
    ['JPEG', jpeg(segment(0xed, 'Photoshop 3.0\0')), 'a text'],
    ['JPEG', jpeg(segment(0xfe, 'by Robin')), 'a text'],
    ['JPEG', jpeg(segment(0xe2, 'MPF\0')), 'a second picture'],
    ['JPEG', jpeg(segment(0xe0, 'JFXX\0\x10')), 'a second picture'],
    ['JPEG', jpeg(segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01RGB')), 'a second picture'],
    ['JPEG', jpeg(segment(0xeb, 'JP\0\x01jumbc2pa')), 'C2PA'],
    ['JPEG', jpeg(segment(0xec, 'Ducky\0\x02\0\x09by Robin\0')), 'beside what it shows'],
    ['JPEG', jpeg(segment(0xe5, 'Samsung')), 'beside what it shows'],
    ['JPEG', Buffer.concat([jpeg(), bytes('ftypmp42 a film')]), 'behind its end'],
    ['JPEG', Buffer.concat([jpeg(), jpeg()]), 'behind its end'],
    ['PNG', png(chunk('eXIf', 'GPS')), 'EXIF'],
    ['PNG', png(chunk('tEXt', 'Author\0Robin')), 'a text'],
    ['PNG', png(chunk('caBX', 'c2pa')), 'C2PA'],
    ['PNG', png(chunk('prVt', 'x')), 'beside what it shows'],
    ['PNG', png(chunk('iCCP', 'by Robin')), 'beside what it shows'],
    ['PNG', png(packed('by Robin')), 'beside what it shows'],
    ['PNG', png(packed(profile(), 'by Robin')), 'beside what it shows'],
    ['PNG', png(packed('0'.repeat(9_000_000))), 'beside what it shows'],
    ['PNG', png(chunk('cLLI', 'by Robin in Leeds')), 'beside what it shows'],
    ['PNG', png(chunk('cLLI', 'by Robin'), chunk('cLLI', 'in Leeds')), 'beside what it shows'],
    ['PNG', png(chunk('acTL', 'by Robin')), 'beside what it shows'],
    ['PNG', png(chunk('fdAT', 'by Robin')), 'beside what it shows'],
    ['PNG', Buffer.concat([png(), bytes('more')]), 'behind its end'],
    ['WebP', webp(riff('EXIF', 'GPS')), 'EXIF'],
    ['WebP', webp(riff('XMP ', '<x>')), 'XMP'],
    ['WebP', webp(riff('C2PA', 'c2pa')), 'C2PA'],
    ['WebP', webp(riff('abcd', 'x')), 'beside what it shows'],
    ['WebP', webp(riff('ICCP', 'by Robin')), 'beside what it shows'],
    ['WebP', webp(riff('ANIM', 'colour')), 'beside what it shows'],
    ['WebP', webp(riff('ANMF', `sixteen numbers.${riff('VP8L', 'pixel').toString('latin1')}`)), 'beside what it shows'],
    ['WebP', Buffer.concat([webp(), bytes('more')]), 'behind its end'],
    ['AVIF', avif(items('av01', 'Exif')), 'EXIF'],
    ['AVIF', avif(Buffer.concat([box('hdlr', ' '.repeat(20_000)), items('av01', 'Exif')])), 'EXIF'],
    ['AVIF', avif(items('av01', 'mime')), 'XMP'],
    ['AVIF', avif(items('av01', 'tmap')), 'beside what it shows'],
    ['AVIF', avif(Buffer.concat([STONE, box('iref', '\0\0\0\0', box('thmb', 'x'))])), 'a second picture'],
    ['AVIF', avif(Buffer.concat([STONE, box('iprp', box('ipco', box('udes', 'by Robin')))])), 'beside what it shows'],
    ['AVIF', avif(Buffer.concat([STONE, box('iprp', box('ipco', box('colr', 'prof', 'by Robin')))])), 'beside what it shows'],
    ['AVIF', avif(STONE, box('uuid', 'c2pa')), 'beside what it shows'],
    ['AVIF', avif(STONE, box('free', 'words')), 'beside what it shows'],
    ['AVIF', avif(STONE, box('moov', 'film')), 'beside what it shows'],
  ])('that carries more is refused: %s', (_name, picture, words) => {
    const { message, mend } = findHiddenData(picture) ?? {};
    expect(message).toContain(words);
    expect(mend).toContain('export for the web');
  }); // prettier-ignore

  test.each([
    ['a text', Buffer.from('hello')],
    ['nothing', Buffer.alloc(0)],
    ['half a JPEG', jpeg().subarray(0, 8)],
    ['a JPEG without its end', jpeg().subarray(0, -2)],
    ['a JPEG without a picture', bytes([0xff, 0xd8, 0xff, 0xd9])],
    ['half a PNG', png().subarray(0, 20)],
    ['a PNG without a picture', bytes('\x89PNG\r\n\x1a\n', [...chunk('IEND', '')])],
    ['the head of a WebP', bytes('RIFF....WEBP')],
    ['a WebP without a picture', bytes('RIFF', [4, 0, 0, 0], 'WEBP')],
    ['an AVIF without a picture', box('ftyp', 'avif')],
    ['an AVIF whose last part never ends', Buffer.concat([avif(STONE), bytes([0, 0, 0, 0], 'mdat')])],
  ])('that is none is refused: %s', (_name, picture) => {
    expect(findHiddenData(picture)?.message).toContain('no JPEG, PNG, WebP or AVIF');
  });

  test.each(DRAWN)('that ends too early or too late is refused wherever it does: %s', (_name, picture) => {
    for (let length = 0; length < picture.length; length++)
      expect(findHiddenData(picture.subarray(0, length))).toBeDefined();
    for (const more of ['\0', '\xff', '\0\0\0\x08free.', '\xff\xd9', 'RIFF....WEBP'])
      expect(findHiddenData(Buffer.concat([picture, bytes(more)]))).toBeDefined();
  });

  test.each([
    ['EXIF', paint.clone().withExif({ IFD0: { Copyright: 'Robin' } })],
    ['XMP', paint.clone().withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/" />')],
  ])('with what a program added to it is refused in every format: %s', async (_kind, picture) => {
    for (const kind of ['jpeg', 'png', 'webp', 'avif'] as const)
      expect(findHiddenData(await picture.clone().toFormat(kind).toBuffer())?.message).toContain('carries');
  });

  test('with a colour profile of a camera passes in every format', async () => {
    for (const kind of ['jpeg', 'png', 'webp', 'avif'] as const)
      expect(findHiddenData(await paint.clone().withIccProfile('p3').toFormat(kind).toBuffer())).toBeUndefined();
  }); // prettier-ignore

  const FRAME = bytes('sixteen numbers.');
  test.each([
    ['WebP', (inner: Buffer) => Buffer.concat([bytes('ANMF', big(inner.length + 16).reverse()), FRAME, inner])],
    ['AVIF', (inner: Buffer) => box('meta', '\0\0\0\0', inner)],
  ])('of boxes in boxes is refused, and nothing is thrown: %s', (kind, wrap) => {
    let deep = wrap(Buffer.alloc(0));
    for (let level = 0; level < 9_000; level++) deep = wrap(deep);
    const picture = kind === 'AVIF' ? avif(deep) : Buffer.concat([bytes('RIFF', big(deep.length + 4).reverse(), 'WEBP'), deep]);
    expect(findHiddenData(picture)).toBeDefined();
  }); // prettier-ignore

  test('of ours passes', () => {
    const ours = ['content', 'tests/fixtures/site'].flatMap((folder) =>
      findFiles(folder).flatMap((file) => (/\.(?:jpe?g|png|webp|avif)$/.test(file) ? join(folder, file) : [])),
    );
    expect(ours.length).toBeGreaterThan(3);
    expect(ours.filter((path) => findHiddenData(readFileSync(path)))).toEqual([]);
  }); // prettier-ignore

  test('that is too large is not read at all', () => {
    const gaps = Buffer.alloc(60_000_000, box('free'));
    const start = process.threadCpuUsage().user;
    const { places } = readFolderOf({ 'writers/robin-example.avif': avif(STONE, gaps) });
    expect(places).toEqual(['writers/robin-example.avif:1:1 picture-size']);
    expect(process.threadCpuUsage().user - start).toBeLessThan(1_000_000);
  });

  test('is looked at wherever it lies', () => {
    const { places } = readFolderOf({ 'writers/robin-example.jpg': jpeg(segment(0xe1, 'Exif\0\0')) });
    expect(places).toEqual(['writers/robin-example.jpg:1:1 picture-data']);
  });
});
