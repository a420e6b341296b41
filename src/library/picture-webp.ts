import { BEHIND, CAMERA, MORE, ORIGIN, PROGRAM } from './picture-words.ts';

/** Chunks that hold a picture, its colours and how it moves. */
const PICTURE = ['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];
const IN_FRAME = ['VP8 ', 'VP8L', 'ALPH'];
const NAMES: Readonly<Record<string, string>> = { EXIF: CAMERA, 'XMP ': PROGRAM, C2PA: ORIGIN };
/** Bytes of numbers at the start of a frame, before its own chunks. */
const FRAME = 16;

/** What a WebP file carries beside its picture, in words, or `undefined` for a damaged one. */
export function findInWebp(bytes: Buffer): string[] | undefined {
  if (bytes.length < 12) return undefined;
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return undefined;
  const found: string[] = [];
  if (!readChunks(bytes.subarray(12, end), PICTURE, found)) return undefined;
  return end < bytes.length ? [...found, BEHIND] : found;
}

/** Goes from chunk to chunk and adds to `found` what is not `allowed`. Whether they end with `bytes` and hold a picture. */
function readChunks(bytes: Buffer, allowed: readonly string[], found: string[]): boolean {
  let [at, hasPicture] = [0, false];
  while (at + 8 <= bytes.length) {
    const kind = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    const inner = bytes.subarray(at + 8 + FRAME, at + 8 + size);
    if (!allowed.includes(kind)) found.push(NAMES[kind] ?? MORE);
    else if (kind === 'ANMF' && !readChunks(inner, IN_FRAME, found)) return false;
    hasPicture ||= ['VP8 ', 'VP8L', 'ANMF'].includes(kind);
    // One of an odd length is filled up by one byte.
    at += 8 + size + (size % 2);
  }
  return hasPicture && at === bytes.length;
}
