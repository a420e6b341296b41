import { BEHIND, CAMERA, MORE, ORIGIN, WORDS } from './picture-words.ts';

/** Chunks that hold a picture, its colours, its size on paper and how it moves. */
const PICTURE = 'IHDR PLTE tRNS IDAT cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs acTL fcTL fdAT'.split(' '); // prettier-ignore

/** What a PNG carries beside its picture, in words, or `undefined` for a damaged one. Goes from chunk to chunk up to its end. */
export function findInPng(bytes: Buffer): string[] | undefined {
  const found: string[] = [];
  let [at, hasPicture] = [8, false];
  while (at + 12 <= bytes.length) {
    const kind = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 12 + bytes.readUInt32BE(at);
    if (kind === 'IEND' && !hasPicture) return undefined;
    if (kind === 'IEND') return at + 12 < bytes.length ? [...found, BEHIND] : found;
    if (kind === 'IDAT') hasPicture = true;
    if (!PICTURE.includes(kind)) found.push(nameChunk(kind));
    at = end;
  }
  return undefined;
}

function nameChunk(kind: string): string {
  if (kind === 'eXIf') return CAMERA;
  if (kind === 'caBX') return ORIGIN;
  return /^(?:tEXt|zTXt|iTXt|tIME)$/.test(kind) ? WORDS : MORE;
}
