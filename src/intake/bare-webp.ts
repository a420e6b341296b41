/** Parts of a WebP file that hold a picture; the others tell of a camera, a program or a screen. */
const PICTURE = ['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF'];
/** Bits in the first byte of `VP8X` that promise a colour profile, EXIF and XMP. */
const PROMISES = 0b0010_1100;
const HEADER = 12;

/** A WebP file with nothing in it but the picture. Throws for bytes that are no WebP file. */
export function toBareWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const name = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (name(0) !== 'RIFF' || name(8) !== 'WEBP') throw new Error('These bytes are no WebP file.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = HEADER; at + 8 <= bytes.length;) {
    const length = view.getUint32(at + 4, true);
    // Parts of an odd length are filled up by one byte.
    const end = at + 8 + length + (length % 2);
    if (PICTURE.includes(name(at))) parts.push(bytes.subarray(at, end));
    at = end;
  }
  const bare = new Uint8Array(HEADER + parts.reduce((sum, { length }) => sum + length, 0));
  bare.set(bytes.subarray(0, HEADER));
  new DataView(bare.buffer).setUint32(4, bare.length - 8, true);
  let at = HEADER;
  for (const part of parts) {
    bare.set(part, at);
    if (part[3] === 0x58) bare[at + 8] = (bare[at + 8] ?? 0) & ~PROMISES;
    at += part.length;
  }
  return bare;
}
