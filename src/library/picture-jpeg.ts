import { isProfileInParts } from './picture-profile.ts';
import { BEHIND, CAMERA, MORE, ORIGIN, PROGRAM, SECOND, WORDS } from './picture-words.ts';

const [END, SCAN] = [0xd9, 0xda];
/** Tables, the size, scans and their lengths. Beside them stand frames (C0 to CF, of which C8 means nothing yet). */
const PICTURE = [0xdb, SCAN, 0xdc, 0xdd];

const PROFILE = 'ICC_PROFILE\0';

/** What a JPEG carries beside its picture, in words, or `undefined` for a damaged one. Goes from segment to segment up to its end. */
export function findInJpeg(bytes: Buffer): string[] | undefined {
  const found: string[] = [];
  const profile: Buffer[] = [];
  let [at, scans] = [2, 0];
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1];
    // Any number of these bytes may stand before a segment.
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === END) {
      if (profile.length > 0 && !isProfileInParts(profile)) found.push(MORE);
      return scans === 0 ? undefined : at + 2 < bytes.length ? [...found, BEHIND] : found;
    }
    if (marker === undefined || at + 4 > bytes.length) return undefined;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end < at + 4 || end > bytes.length) return undefined;
    const text = bytes.toString('latin1', at + 4, end);
    if (marker === 0xe2 && text.startsWith(PROFILE))
      profile.push(bytes.subarray(at + 4 + PROFILE.length, end));
    else found.push(...nameSegment(marker, text));
    if (marker === SCAN) scans++;
    at = marker === SCAN ? findScanEnd(bytes, end) : end;
  }
  return undefined;
}

function nameSegment(marker: number, text: string): string[] {
  if (PICTURE.includes(marker) || (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8)) return [];
  switch (marker) {
    case 0xe0:
      // After its 14 bytes a small copy of the picture may follow, which shows what was cut away from it.
      if (text.startsWith('JFIF\0') && text.length <= 14) return [];
      return [/^JF(?:IF|XX)\0/.test(text) ? SECOND : MORE];
    case 0xe1:
      return [text.startsWith('Exif') ? CAMERA : PROGRAM];
    case 0xe2:
      return [text.startsWith('MPF') ? SECOND : MORE];
    case 0xeb:
      return [text.startsWith('JP') ? ORIGIN : MORE];
    case 0xec:
      // How well Photoshop kept it, exported for the web: one number. Words would follow with other numbers before them.
      return text.startsWith('Ducky\0\x01\0\x04') && text.length <= 15 ? [] : [MORE];
    case 0xed:
    case 0xfe:
      return [WORDS];
    case 0xee:
      // Says how colours are written: 12 bytes.
      return text.startsWith('Adobe') && text.length <= 12 ? [] : [MORE];
    default:
      return [MORE];
  }
}

/** Where the next segment begins. Within a scan, FF is followed by 0 or by a mark from which reading can go on. */
function findScanEnd(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 2)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
