import { toBareWebp } from '#intake/bare-webp.ts';
import type { RawPicture } from '#intake/read-word.ts';

/** A picture drawn anew: its colours and nothing else that a camera or a program wrote into the file. */
export interface Redrawn {
  readonly canvas: HTMLCanvasElement;
  readonly file: Blob;
  /** `webp`, or `jpg` where the browser cannot write that. */
  readonly ending: string;
}

/** Pixels of the longer side: what the widest screen shows of a picture, twice over. */
const LONGEST = 1600;
const QUALITY = 0.85;

/**
 * Draws a picture on a canvas, which the page can show without an address for it, and writes it as a file. Gives nothing
 * for what the browser cannot read as a picture.
 */
export async function redraw(raw: Pick<RawPicture, 'bytes' | 'type'>): Promise<Redrawn | undefined> {
  const bitmap = await createImageBitmap(new Blob([raw.bytes], { type: raw.type })).catch(() => undefined);
  if (!bitmap) return undefined;
  const canvas = document.createElement('canvas');
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const webp = await write(canvas, 'image/webp');
  // Some browsers put a colour profile with their name into it.
  if (webp) return { canvas, file: new Blob([toBareWebp(await readBytes(webp))]), ending: 'webp' };
  const jpeg = await writeOpaque(canvas);
  return jpeg && { canvas, file: jpeg, ending: 'jpg' };
}

async function readBytes(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Browsers that cannot write a format write PNG instead, which is far too large for a photograph. */
function write(canvas: HTMLCanvasElement, type: string): Promise<Blob | undefined> {
  return new Promise((done) =>
    canvas.toBlob((file) => done(file?.type === type ? file : undefined), type, QUALITY),
  );
}

/** JPEG knows no transparency: what is see-through would turn black. */
async function writeOpaque(canvas: HTMLCanvasElement): Promise<Blob | undefined> {
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.globalCompositeOperation = 'destination-over';
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  return await write(canvas, 'image/jpeg');
}
