import { describe, expect, test } from 'vitest';
import { findHiddenData } from '#library/picture-data.ts';
import { readFolderOf } from '../../fixtures/folder.ts';

const bytes = (...parts: (string | readonly number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

const segment = (marker: number, text: string) => bytes([0xff, marker, 0, text.length + 2], text);
const jpeg = (...segments: Buffer[]) =>
  Buffer.concat([bytes([0xff, 0xd8]), segment(0xe0, 'JFIF\0'), ...segments, bytes([0xff, 0xda, 0, 2])]);

const chunk = (kind: string, text: string) => bytes([0, 0, 0, text.length], kind, text, 'crc.');
const png = (...chunks: Buffer[]) =>
  Buffer.concat([bytes('\x89PNG\r\n\x1a\n'), chunk('IHDR', 'x'), ...chunks, chunk('IEND', '')]);

const riff = (kind: string, text: string) =>
  bytes(kind, [text.length, 0, 0, 0], text, text.length % 2 ? '\0' : '');
const webp = (...chunks: Buffer[]) =>
  Buffer.concat([bytes('RIFF....WEBP'), riff('VP8 ', 'pixel'), ...chunks]);

const avif = (items: string) => bytes('\0\0\0\x1cftypavif', items);

describe('a picture', () => {
  test.each([
    ['JPEG', jpeg()],
    ['JPEG with a colour profile', jpeg(segment(0xe2, 'ICC_PROFILE\0'))],
    ['PNG', png(chunk('iCCP', 'colours'))],
    ['WebP', webp()],
    ['AVIF', avif('meta....iinf')],
  ])('that says only what it shows passes: %s', (_name, picture) => {
    expect(findHiddenData(picture)).toBeUndefined();
  });

  test.each([
    ['JPEG', jpeg(segment(0xe1, 'Exif\0\0GPS')), 'EXIF'],
    ['JPEG', jpeg(segment(0xe2, 'ICC_PROFILE\0'), segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0')), 'XMP'],
    ['JPEG', jpeg(segment(0xed, 'Photoshop 3.0\0')), 'a text'],
    ['JPEG', jpeg(segment(0xfe, 'by Robin')), 'a text'],
    ['JPEG', jpeg(segment(0xe2, 'MPF\0')), 'a second picture'],
    ['PNG', png(chunk('eXIf', 'GPS')), 'EXIF'],
    ['PNG', png(chunk('tEXt', 'Author\0Robin')), 'a text'],
    ['WebP', webp(riff('EXIF', 'GPS')), 'EXIF'],
    ['WebP', webp(riff('XMP ', '<x>')), 'XMP'],
    ['AVIF', avif('meta....infeExif'), 'EXIF'],
    ['AVIF', avif('meta....application/rdf+xml'), 'XMP'],
  ])('that carries more is refused: %s', (_name, picture, words) => {
    expect(findHiddenData(picture)?.message).toContain(words);
  });

  test.each([
    ['a text', Buffer.from('hello')],
    ['nothing', Buffer.alloc(0)],
    ['half a JPEG', jpeg().subarray(0, 8)],
    ['half a PNG', png().subarray(0, 20)],
  ])('that is none is refused: %s', (_name, picture) => {
    expect(findHiddenData(picture)?.message).toContain('no JPEG, PNG, WebP or AVIF');
  });

  test('is looked at wherever it lies', () => {
    const { places } = readFolderOf({ 'writers/robin-example.jpg': jpeg(segment(0xe1, 'Exif\0\0')) });
    expect(places).toEqual(['writers/robin-example.jpg:1:1 picture-data']);
  });
});
