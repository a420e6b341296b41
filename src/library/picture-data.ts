import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#lib/problem.ts';
import { findInAvif } from './picture-avif.ts';
import { findInJpeg } from './picture-jpeg.ts';
import { findInPng } from './picture-png.ts';
import { findSize, findSizeFault, findWeightFault } from './picture-size.ts';
import { findInWebp } from './picture-webp.ts';

/**
 * A problem for each picture that is too large or says more than what it shows: where and when it was taken, with which camera, by whom.
 * `pictures` are paths in `root`. Astro may publish a picture's own bytes, so that the file itself must be clean.
 */
export function findPictureData(root: string, shown: string, pictures: readonly string[]): Problem[] {
  return pictures.flatMap((path) => {
    const at = { file: `${shown}/${path}`, line: 1, column: 1, level: 'error' as const };
    const weight = findWeightFault(statSync(join(root, path)).size);
    if (weight) return [{ ...at, rule: 'picture-size', ...weight }];
    const bytes = readFileSync(join(root, path));
    const data = findHiddenData(bytes);
    // Of a damaged picture, that its size cannot be read either says nothing new.
    const size = data && !findSize(bytes) ? undefined : findSizeFault(bytes);
    return [
      ...(data ? [{ ...at, rule: 'picture-data', ...data }] : []),
      ...(size ? [{ ...at, rule: 'picture-size', ...size }] : []),
    ];
  });
}

/** What hides in the bytes of a picture, in words, or `undefined` for a clean one. */
export function findHiddenData(bytes: Buffer): Pick<Problem, 'message' | 'mend'> | undefined {
  const found = findParts(bytes);
  if (found === undefined)
    return {
      message: 'This is no JPEG, PNG, WebP or AVIF picture, or a damaged one.',
      mend: 'Open it in a picture program and save it again in one of these formats.',
    };
  const [first] = found;
  if (first === undefined) return undefined;
  return {
    message: `The picture carries ${first}: it may say where, when and by whom it was made.`,
    mend: 'Save it again without any of that (in many programs: "export for the web"), or send it to the editors.',
  };
}

/** Names whatever is not known to be part of a picture: a list of what is forbidden would always lack the newest. */
function findParts(bytes: Buffer): string[] | undefined {
  const text = (from: number, to: number) => bytes.toString('latin1', from, to);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return findInJpeg(bytes);
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return findInPng(bytes);
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return findInWebp(bytes);
  if (text(4, 12) === 'ftypavif' || text(4, 12) === 'ftypavis') return findInAvif(bytes);
  return undefined;
}
