import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#lib/problem.ts';
import { findSizeFault } from './picture-size.ts';

/**
 * A problem for each picture that is too large or says more than what it shows: where and when it was taken, with which camera, by whom.
 * `pictures` are paths in `root`. Astro may publish a picture's own bytes, so that the file itself must be clean.
 */
export function findPictureData(root: string, shown: string, pictures: readonly string[]): Problem[] {
  return pictures.flatMap((path) => {
    const bytes = readFileSync(join(root, path));
    const at = { file: `${shown}/${path}`, line: 1, column: 1, level: 'error' as const };
    const data = findHiddenData(bytes);
    const size = findSizeFault(bytes);
    return [
      ...(data ? [{ ...at, rule: 'picture-data', ...data }] : []),
      ...(size ? [{ ...at, rule: 'picture-size', ...size }] : []),
    ];
  });
}

/** What hides in the bytes of a picture, in words, or `undefined` for a clean one. */
export function findHiddenData(bytes: Buffer): Pick<Problem, 'message' | 'mend'> | undefined {
  const found = findParts(bytes);
  if (found === undefined)
    return {
      message: 'This is no JPEG, PNG, WebP or AVIF picture, or a damaged one.',
      mend: 'Open it in a picture program and save it again in one of these formats.',
    };
  const [first] = found;
  if (first === undefined) return undefined;
  return {
    message: `The picture carries ${first}: it may say where, when and by whom it was made.`,
    mend: 'Save it again without any of that (in many programs: "export for the web"), or send it to the editors.',
  };
}

function findParts(bytes: Buffer): string[] | undefined {
  const text = (from: number, to: number) => bytes.toString('latin1', from, to);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return findInJpeg(bytes);
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return findInPng(bytes);
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return findInWebp(bytes);
  if (text(4, 12) === 'ftypavif' || text(4, 12) === 'ftypavis') return findInAvif(bytes);
  return undefined;
}

const CAMERA = 'camera data (EXIF)';
const PROGRAM = 'a description (XMP)';
const WORDS = 'a text';

/** Goes from segment to segment up to the picture itself; one that does not fit means a damaged file. */
function findInJpeg(bytes: Buffer): string[] | undefined {
  const found: string[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    if (marker === 0xda) return found;
    const kind = bytes.toString('latin1', at + 4, at + 33);
    if (marker === 0xe1) found.push(kind.startsWith('Exif') ? CAMERA : PROGRAM);
    else if (marker === 0xed || marker === 0xfe) found.push(WORDS);
    else if (marker === 0xe2 && kind.startsWith('MPF')) found.push('a second picture');
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

function findInPng(bytes: Buffer): string[] | undefined {
  const found: string[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (kind === 'IEND') return found;
    if (kind === 'eXIf') found.push(CAMERA);
    if (/^(?:tEXt|zTXt|iTXt|tIME)$/.test(kind)) found.push(WORDS);
    at += 12 + bytes.readUInt32BE(at);
  }
  return undefined;
}

function findInWebp(bytes: Buffer): string[] {
  const found: string[] = [];
  let at = 12;
  while (at + 8 <= bytes.length) {
    const kind = bytes.toString('latin1', at, at + 4);
    if (kind === 'EXIF') found.push(CAMERA);
    if (kind === 'XMP ') found.push(PROGRAM);
    const size = bytes.readUInt32LE(at + 4);
    at += 8 + size + (size % 2);
  }
  return found;
}

/** The names of the items of an AVIF file stand in its first box of all, before the picture. */
function findInAvif(bytes: Buffer): string[] {
  const head = bytes.subarray(0, 16_384);
  return [...(head.includes('Exif') ? [CAMERA] : []), ...(head.includes('rdf+xml') ? [PROGRAM] : [])];
}
