/** A part of the index: the first and the last word in it, and the file where it lies. */
export type Part = readonly [from: string, to: string, name: string];

/** The parts of the index by their words, as Pagefind's list of pages has them (CBOR); none where it is written in another way. */
export function readParts(meta: Uint8Array): readonly Part[] {
  const view = new DataView(meta.buffer, meta.byteOffset, meta.byteLength);
  const text = new TextDecoder();
  let at = 0;
  const readCount = (short: number): number => {
    if (short < 24) return short;
    const size = 2 ** (short - 24);
    at += size;
    if (size === 1) return view.getUint8(at - 1);
    if (size === 2) return view.getUint16(at - 2);
    return size === 4 ? view.getUint32(at - 4) : Number(view.getBigUint64(at - 8));
  };
  const read = (): unknown => {
    const first = view.getUint8(at);
    at += 1;
    const count = readCount(first & 31);
    if (first >> 5 === 3) {
      at += count;
      return text.decode(meta.subarray(at - count, at));
    }
    return first >> 5 === 4 ? Array.from({ length: count }, read) : count;
  };
  try {
    const [, , parts] = read() as unknown[];
    return (parts as unknown[]).filter(isPart);
  } catch {
    return [];
  }
}

function isPart(part: unknown): part is Part {
  return Array.isArray(part) && part.length === 3 && part.every((word) => typeof word === 'string');
}

/**
 * The part in which a word is, if any page has it. The index holds stems: a word mostly lies where its stem does, and else one
 * small file is fetched for nothing.
 */
export function findPart(parts: readonly Part[], word: string): Part | undefined {
  const part = parts.find(([, to]) => to >= word);
  return part && (part[0] <= word || part[0].startsWith(word)) ? part : undefined;
}

/** The same for a word that is still being typed: nothing while its next letters may lead to another part. */
export function findPartOfAll(parts: readonly Part[], beginning: string): Part | undefined {
  const part = findPart(parts, beginning);
  return part?.[1].startsWith(beginning) ? undefined : part;
}
