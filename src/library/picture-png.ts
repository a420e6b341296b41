import { isPackedProfile } from './picture-profile.ts';
import { BEHIND, CAMERA, MORE, ORIGIN, WORDS } from './picture-words.ts';

/** Chunks that hold a picture, its colours and its size on paper, with the most bytes that each may have: more would be words. */
const PICTURE: Readonly<Record<string, number>> = {
  IHDR: 13, PLTE: 768, tRNS: 256, IDAT: Infinity, cHRM: 32, gAMA: 4, iCCP: Infinity, sBIT: 4, sRGB: 1, cICP: 4, mDCV: 24,
  cLLI: 8, bKGD: 6, hIST: 512, pHYs: 9,
}; // prettier-ignore

/** What a PNG carries beside its picture, in words, or `undefined` for a damaged one. Goes from chunk to chunk up to its end. */
export function findInPng(bytes: Buffer): string[] | undefined {
  const found: string[] = [];
  const seen = new Set<string>();
  let at = 8;
  while (at + 12 <= bytes.length) {
    const kind = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 12 + bytes.readUInt32BE(at);
    if (kind === 'IEND' && !seen.has('IDAT')) return undefined;
    if (kind === 'IEND') return at + 12 < bytes.length ? [...found, BEHIND] : found;
    if (!isPicture(kind, bytes.subarray(at + 8, end - 4), seen)) found.push(nameChunk(kind));
    seen.add(kind);
    at = end;
  }
  return undefined;
}

/** Only the picture itself may come in several chunks. */
function isPicture(kind: string, body: Buffer, seen: ReadonlySet<string>): boolean {
  if (!Object.hasOwn(PICTURE, kind) || body.length > (PICTURE[kind] ?? 0)) return false;
  return kind === 'IDAT' || (!seen.has(kind) && (kind !== 'iCCP' || isPackedProfile(body)));
}

function nameChunk(kind: string): string {
  if (kind === 'eXIf') return CAMERA;
  if (kind === 'caBX') return ORIGIN;
  return /^(?:tEXt|zTXt|iTXt|tIME)$/.test(kind) ? WORDS : MORE;
}
