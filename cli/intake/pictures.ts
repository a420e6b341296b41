import sharp from 'sharp';
import { Refusal } from './sent.ts';

/** Pixels of the longer side: as on the page for writers. */
const LONGEST = 1600;

/** Draws a picture anew, turned as it was meant to be seen: nothing that a camera or a program wrote into it is left. */
export async function redraw(bytes: Uint8Array, file: string): Promise<Buffer> {
  const format = /\.(?:jpe?g)$/.test(file) ? 'jpeg' : /\.png$/.test(file) ? 'png' : /\.avif$/.test(file) ? 'avif' : 'webp';
  try {
    return await sharp(bytes, { limitInputPixels: 100_000_000 })
      .rotate()
      .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true })
      .toFormat(format)
      .toBuffer();
  } catch {
    throw new Refusal(`The picture ${file} cannot be read. Ask the writer for it as JPEG or PNG.`);
  }
} // prettier-ignore
