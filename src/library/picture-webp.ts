import { isProfile } from './picture-profile.ts';
import { BEHIND, CAMERA, MORE, ORIGIN, PROGRAM } from './picture-words.ts';

/** Chunks that hold a picture and its colours. Those of one that moves are not among them: nothing here does. */
const PICTURE = ['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ICCP'];
const NAMES: Readonly<Record<string, string>> = { EXIF: CAMERA, 'XMP ': PROGRAM, C2PA: ORIGIN };

/** What a WebP file carries beside its picture, in words, or `undefined` for a damaged one. */
export function findInWebp(bytes: Buffer): string[] | undefined {
  if (bytes.length < 12) return undefined;
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return undefined;
  const found: string[] = [];
  if (!readChunks(bytes.subarray(12, end), found)) return undefined;
  return end < bytes.length ? [...found, BEHIND] : found;
}

/** Goes from chunk to chunk and adds to `found` what is no picture. Whether they end with `bytes` and hold one, at rest or moving. */
function readChunks(bytes: Buffer, found: string[]): boolean {
  let [at, hasPicture] = [0, false];
  while (at + 8 <= bytes.length) {
    const kind = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    if (!PICTURE.includes(kind)) found.push(NAMES[kind] ?? MORE);
    else if (kind === 'ICCP' && !isProfile(bytes.subarray(at + 8, at + 8 + size))) found.push(MORE);
    hasPicture ||= ['VP8 ', 'VP8L', 'ANMF'].includes(kind);
    // One of an odd length is filled up by one byte.
    at += 8 + size + (size % 2);
  }
  return hasPicture && at === bytes.length;
}
