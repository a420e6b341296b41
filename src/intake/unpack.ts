import type JSZip from 'jszip';

/** Why a packed folder is not opened. */
type UnpackFault = 'too large' | 'damaged';

/** Bytes of what is packed, when unpacked: of one file and of all together. `xml`: weight of all XML together. */
interface UnpackLimits {
  readonly part: number;
  readonly xml?: number;
  readonly all: number;
}

/** Bytes that a tag weighs besides its own: read as XML, elements fill the memory long before words do. */
const TAG = 40;

/**
 * Unpacks a folder to see whether that can be done, and keeps nothing of it. What a folder says of the sizes of its files may
 * be a lie, and 2 MB can become 2 GB: it is stopped where it is too much.
 */
export async function findUnpackFault(
  zip: JSZip,
  { part, xml = Infinity, all }: UnpackLimits,
): Promise<UnpackFault | undefined> {
  let left = { size: all, weight: xml };
  for (const file of Object.values(zip.files)) {
    const measured = await measure(file, { size: Math.min(part, left.size), weight: left.weight });
    if (typeof measured === 'string') return measured;
    left = { size: left.size - measured.size, weight: left.weight - measured.weight };
  }
  return undefined;
}

/** Bytes of a file when unpacked, and what it weighs if it is XML. */
interface Measured {
  readonly size: number;
  readonly weight: number;
}

/** JSZip says in its manual, and not in its types, that a file can be unpacked piece by piece. */
type Streaming = JSZip.JSZipObject & {
  readonly internalStream: (type: 'uint8array') => JSZip.JSZipStreamHelper<Uint8Array>;
};

/** What one file is when unpacked, of which there may be `most`. */
function measure(file: JSZip.JSZipObject, most: Measured): Promise<Measured | UnpackFault> {
  let [size, weight] = [0, 0];
  let isXml: boolean | undefined;
  const stream = (file as Streaming).internalStream('uint8array');
  return new Promise((done) => {
    stream
      .on('data', (bytes) => {
        isXml ??= beginsAsXml(bytes);
        size += bytes.length;
        weight = isXml === false ? 0 : weight + bytes.length + TAG * countTags(bytes);
        if (size <= most.size && weight <= most.weight) return;
        stream.pause();
        done('too large');
      })
      .on('error', () => done('damaged'))
      .on('end', () => done({ size, weight }))
      .resume();
  });
}

const OPENS = 0x3c;
/** Blanks, and the mark that may stand before everything else. */
const BEFORE: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

/** Whether XML begins here, unless there is nothing yet to tell it by. A name tells nothing: any file can be called a picture. */
function beginsAsXml(bytes: Uint8Array): boolean | undefined {
  const first = bytes.find((byte) => !BEFORE.has(byte));
  return first === undefined ? undefined : first === OPENS;
}

function countTags(bytes: Uint8Array): number {
  let tags = 0;
  for (let at = bytes.indexOf(OPENS); at !== -1; at = bytes.indexOf(OPENS, at + 1)) tags++;
  return tags;
}
