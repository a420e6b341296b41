import type { Problem } from '#lib/problem.ts';

/** Above 16,383 px Astro publishes the original bytes (measured with 7.3.5); nothing here is shown wider than 1,600. */
const MOST_PIXELS = 6000;
/** A committed picture stays in the history for ever. One of 1,600 px has about 300 kB. */
const MOST_BYTES = 3_000_000;

const MEND = 'Make it at most 1,600 pixels wide and save it again, best as WebP.';

type Fault = Pick<Problem, 'message' | 'mend'>;

/** What is wrong with a picture file of so many bytes, in words: known before it is read, which could take too long. */
export function findWeightFault(bytes: number): Fault | undefined {
  if (bytes <= MOST_BYTES) return undefined;
  return {
    message: `The picture has ${(bytes / 1e6).toFixed(1)} MB; ${MOST_BYTES / 1e6} are allowed.`,
    mend: MEND,
  };
}

/** What is wrong with the size of a picture, in words, or `undefined`. One that cannot be read may be any. */
export function findSizeFault(bytes: Buffer): Fault | undefined {
  const [width, height] = findSize(bytes) ?? [0, 0];
  if (width === 0 || height === 0)
    return { message: 'The width and height of the picture cannot be read.', mend: MEND };
  if (width > MOST_PIXELS || height > MOST_PIXELS)
    return {
      message: `The picture has ${width} by ${height} pixels; ${MOST_PIXELS} by ${MOST_PIXELS} are allowed.`,
      mend: MEND,
    };
  return findWeightFault(bytes.length);
}

/** Width and height in pixels as the head of a JPEG, PNG, WebP or AVIF file gives them. */
export function findSize(bytes: Buffer): readonly [width: number, height: number] | undefined {
  const kind = bytes.toString('latin1', 0, 16);
  try {
    if (kind.startsWith('\xff\xd8')) return sizeOfJpeg(bytes);
    if (kind.startsWith('\x89PNG')) return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    if (kind.startsWith('RIFF')) return sizeOfWebp(bytes, kind.slice(12));
    const box = bytes.subarray(0, 16_384).indexOf('ispe');
    return box === -1 ? undefined : [bytes.readUInt32BE(box + 8), bytes.readUInt32BE(box + 12)];
  } catch {
    // The file ends before its head does.
    return undefined;
  }
}

/** The frame segment (C0 to CF, but three that mean other things) holds the size. */
function sizeOfJpeg(bytes: Buffer): readonly [number, number] | undefined {
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    // Any number of these bytes may stand before a segment.
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

function sizeOfWebp(bytes: Buffer, chunk: string): readonly [number, number] | undefined {
  if (chunk === 'VP8X') return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
  if (chunk === 'VP8 ') return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
  if (chunk !== 'VP8L') return undefined;
  const bits = bytes.readUInt32LE(21);
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
}
