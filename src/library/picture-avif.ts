import { isProfile } from './picture-profile.ts';
import { CAMERA, MORE, PROGRAM, SECOND } from './picture-words.ts';

/** Boxes that hold a picture and what it needs, by the box that they stand in; the file itself has no name. */
const PICTURE: Readonly<Record<string, readonly string[]>> = {
  '': ['ftyp', 'meta', 'mdat'],
  meta: ['hdlr', 'pitm', 'iloc', 'iinf', 'iref', 'iprp', 'idat'],
  iinf: ['infe'],
  iref: ['dimg', 'auxl', 'prem'],
  iprp: ['ipco', 'ipma'],
  ipco: 'ispe pixi av1C auxC colr irot imir clap pasp a1op a1lx lsel clli mdcv cclv amve'.split(' '),
};
/** Kinds of items: a picture, and pictures put together of others. */
const ITEMS = ['av01', 'grid', 'iden', 'iovl'];

interface Box {
  readonly kind: string;
  readonly body: Buffer;
}

/** What an AVIF file carries beside its picture, in words, or `undefined` for a damaged one. */
export function findInAvif(bytes: Buffer): string[] | undefined {
  const kinds = new Set(readBoxes(bytes)?.map(({ kind }) => kind));
  const found: string[] = [];
  return kinds.has('meta') && kinds.has('mdat') && readInside(bytes, '', found) ? found : undefined;
}

/** Goes from box to box and into those in their place that hold others, and adds to `found`. Whether each ends where it should. */
function readInside(bytes: Buffer, inside: string, found: string[]): boolean {
  const boxes = readBoxes(bytes) ?? [];
  for (const { kind, body } of boxes) {
    const name = nameBox(kind, body, inside);
    if (name !== undefined) found.push(name);
    else if (Object.hasOwn(PICTURE, kind) && !readInside(toInner(kind, body), kind, found)) return false;
  }
  return boxes.length > 0 || bytes.length === 0;
}

function nameBox(kind: string, body: Buffer, inside: string): string | undefined {
  if (kind === 'colr' && inside === 'ipco') return hasColours(body) ? undefined : MORE;
  if (PICTURE[inside]?.includes(kind)) return kind === 'infe' ? nameItem(body) : undefined;
  // Some programs leave an empty gap before the picture.
  if (kind === 'free' && body.length === 0) return undefined;
  return kind === 'thmb' ? SECOND : MORE;
}

/** Colours are three numbers and a sign, or a profile. */
function hasColours(body: Buffer): boolean {
  const kind = body.toString('latin1', 0, 4);
  return kind === 'nclx' ? body.length === 11 : /^(?:prof|rICC)$/.test(kind) && isProfile(body.subarray(4));
}

/** The kind of an item stands behind its number, which has two bytes, or four since the third version. */
function nameItem(body: Buffer): string | undefined {
  const at = body[0] === 3 ? 10 : 8;
  const kind = body.toString('latin1', at, at + 4);
  if (ITEMS.includes(kind)) return undefined;
  if (kind === 'Exif') return CAMERA;
  return kind === 'mime' ? PROGRAM : MORE;
}

/** The boxes in a box, behind its version and the count of them, where it has any. */
function toInner(kind: string, body: Buffer): Buffer {
  const count = body[0] === 0 ? 2 : 4;
  return body.subarray(kind === 'iinf' ? 4 + count : kind === 'meta' || kind === 'iref' ? 4 : 0);
}

/** The boxes that make up `bytes`, or `undefined` where the last does not end with them. */
function readBoxes(bytes: Buffer): Box[] | undefined {
  const boxes: Box[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    if (size < 8 || at + size > bytes.length) return undefined;
    boxes.push({ kind: bytes.toString('latin1', at + 4, at + 8), body: bytes.subarray(at + 8, at + size) });
    at += size;
  }
  return at === bytes.length ? boxes : undefined;
}
