import type JSZip from 'jszip';

/** Why a packed folder is not opened. */
export type UnpackFault = 'too large' | 'damaged';

/** Bytes of what is packed, when unpacked: of one file, of one that has to be read as XML, and of all together. */
export interface UnpackLimits {
  readonly part: number;
  readonly xml?: number;
  readonly all: number;
}

/**
 * Unpacks a folder to see whether that can be done, and keeps nothing of it. What a folder says of the sizes of its files may
 * be a lie, and 2 MB can become 2 GB: it is stopped where it is too much.
 */
export async function findUnpackFault(
  zip: JSZip,
  { part, xml = part, all }: UnpackLimits,
): Promise<UnpackFault | undefined> {
  let left = all;
  for (const file of Object.values(zip.files)) {
    const size = await measure(file, Math.min(/\.(?:xml|rels)$/i.test(file.name) ? xml : part, left));
    if (typeof size === 'string') return size;
    left -= size;
  }
  return undefined;
}

/** JSZip says in its manual, and not in its types, that a file can be unpacked piece by piece. */
type Streaming = JSZip.JSZipObject & {
  readonly internalStream: (type: 'uint8array') => JSZip.JSZipStreamHelper<Uint8Array>;
};

/** Bytes of one file when unpacked, of which there may be `most`. */
function measure(file: JSZip.JSZipObject, most: number): Promise<number | UnpackFault> {
  let size = 0;
  const stream = (file as Streaming).internalStream('uint8array');
  return new Promise((done) => {
    stream
      .on('data', ({ length }) => {
        size += length;
        if (size <= most) return;
        stream.pause();
        done('too large');
      })
      .on('error', () => done('damaged'))
      .on('end', () => done(size))
      .resume();
  });
}
