import JSZip from 'jszip';
import { lose, type Loss, type Losses } from './losses.ts';
import { findUnpackFault } from './unpack.ts';

/**
 * What a Word file may be when unpacked: a post can hold far less, and a bomb is far larger. `xml` weighs tags too: as many empty
 * cells as it allows take half a gigabyte, and a chapter of 30,000 words in runs of four has room.
 */
export const LARGEST = { part: 30_000_000, xml: 6_000_000, all: 120_000_000 } as const;

export const UNREADABLE =
  'This file cannot be read as a Word file. Save it as “Word document (.docx)” and choose it again.';
export const TOO_LARGE = 'This file is too large to read. Send it as it is, or copy its words.';

/** A file that is no Word file we can read. The message is for the writer. */
export class WordFault extends Error {}

/**
 * Opens a Word file, notes in `losses` what a text cannot keep, and gives the file again without its hidden text.
 * Throws a `WordFault` for other files.
 */
export async function openWord(bytes: ArrayBuffer, losses: Losses): Promise<ArrayBuffer> {
  const zip = await open(bytes);
  const body = zip.file('word/document.xml');
  if (!body)
    throw new WordFault('This is not a Word file. Save it as “Word document (.docx)” and choose it again.');
  const fault = await findUnpackFault(zip, LARGEST);
  if (fault) throw new WordFault(fault === 'too large' ? TOO_LARGE : UNREADABLE);
  const xml = await body.async('string');
  const notes = await Promise.all(['footnotes', 'endnotes'].map((name) => readPart(zip, name)));
  for (const [loss, pattern] of SIGNS) lose(losses, loss, count(pattern, [xml, ...notes].join('')));
  lose(losses, 'comment', count(/<w:comment /g, await readPart(zip, 'comments')));
  for (const name of Object.keys(zip.files))
    if (
      /^word\/(?:header|footer)\d*\.xml$/.test(name) &&
      /<w:t[ >]/.test((await zip.file(name)?.async('string')) ?? '')
    )
      lose(losses, 'margin');
  if (!losses.has('hidden')) return bytes;
  zip.file('word/document.xml', withoutHiddenRuns(xml));
  return await zip.generateAsync({ type: 'arraybuffer' });
}

async function open(bytes: ArrayBuffer): Promise<JSZip> {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xd0 && second === 0xcf)
    throw new WordFault(
      'This Word file is of an old kind, or has a password. Save it as “Word document (.docx)” without one.',
    );
  try {
    return await JSZip.loadAsync(bytes);
  } catch {
    throw new WordFault(UNREADABLE);
  }
}

async function readPart(zip: JSZip, name: string): Promise<string> {
  return (await zip.file(`word/${name}.xml`)?.async('string')) ?? '';
}

function count(pattern: RegExp, xml: string): number {
  return xml.match(pattern)?.length ?? 0;
}

const VANISH = /<w:vanish(?: w:val="(?:1|true|on)")?\s*\/>/;

/** What to look for in the words of a Word file, and what its presence means for the text. */
const SIGNS: readonly (readonly [Loss, RegExp])[] = [
  ['deleted', /<w:(?:del|moveFrom) /g],
  ['inserted', /<w:(?:ins|moveTo) /g],
  ['hidden', new RegExp(VANISH, 'g')],
  ['box', /<wps:txbx>/g],
  ['drawing', /<(?:c:chart|dgm:relIds) /g],
  ['formula', /<m:oMath>/g],
  ['object', /<o:OLEObject /g],
  ['look', /<w:(?:highlight|u) w:val="(?!none")/g],
  ['merged', /<w:(?:gridSpan w:val="(?!1")|vMerge[ /])/g],
];

/** The XML without the runs that Word does not show. Runs do not nest but in text boxes, where the inner one is meant. */
function withoutHiddenRuns(xml: string): string {
  return xml
    .split('</w:r>')
    .map((piece, index, all) => {
      if (index === all.length - 1) return piece;
      const start = Math.max(piece.lastIndexOf('<w:r>'), piece.lastIndexOf('<w:r '));
      return start >= 0 && VANISH.test(piece.slice(start)) ? piece.slice(0, start) : `${piece}</w:r>`;
    })
    .join('');
}
