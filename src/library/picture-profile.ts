import { inflateSync } from 'node:zlib';

/** Larger than any profile we know, of which those for print have about 2 MB. */
const MOST_BYTES = 4_000_000;
const HEAD = 128;

/** Whether `bytes` are a colour profile (ICC) and nothing else: one says at its start how long it is, and holds its name of four letters. */
export function isProfile(bytes: Buffer): boolean {
  return (
    bytes.length > HEAD &&
    bytes.readUInt32BE(0) === bytes.length &&
    bytes.toString('latin1', 36, 40) === 'acsp'
  );
}

/** Whether segments of a JPEG, without their name, hold one profile: each begins with its place among them and how many there are. */
export function isProfileInParts(parts: readonly Buffer[]): boolean {
  const inOrder = parts.every((part, index) => part[0] === index + 1 && part[1] === parts.length);
  return inOrder && isProfile(Buffer.concat(parts.map((part) => part.subarray(2))));
}

/** Whether a PNG's chunk holds a profile: a name of up to 79 letters, two zeros, and the profile, packed. */
export function isPackedProfile(chunk: Buffer): boolean {
  const end = chunk.indexOf(0);
  if (end < 1 || end > 79 || chunk[end + 1] !== 0) return false;
  const packed = chunk.subarray(end + 2);
  try {
    // What stands behind the packed bytes would not be unpacked: their number tells.
    const { buffer, engine } = inflateSync(packed, {
      info: true,
      maxOutputLength: MOST_BYTES,
    }) as unknown as {
      readonly buffer: Buffer;
      readonly engine: { readonly bytesWritten: number };
    };
    return engine.bytesWritten === packed.length && isProfile(buffer);
  } catch {
    return false;
  }
}
