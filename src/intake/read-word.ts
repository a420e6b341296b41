import mammoth from 'mammoth';
import { readHtml } from './html/read-html.ts';
import { toLossSentences, type Losses } from './losses.ts';
import { LARGEST, openWord, TOO_LARGE, UNREADABLE, WordFault } from './word-parts.ts';

/** A picture of a Word file, as it lies in it: with everything a camera wrote into it. */
export interface RawPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Media type as the file names it, such as `image/jpeg`. */
  readonly type: string;
  readonly alt: string;
}

/** A text read from a Word file or from a clipboard. */
export interface LooseText {
  /** Markdown, not yet safe (see `escapeProse`), in which each picture is a line such as `[picture 1]`. */
  readonly text: string;
  readonly title?: string;
  readonly standfirst?: string;
  /** `[picture 1]` is the first. */
  readonly pictures: readonly RawPicture[];
  /** What was left out or changed, in sentences. */
  readonly losses: readonly string[];
}

const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  ...[1, 2, 3, 4, 5].flatMap((level) => [
    `p[style-name='toc ${level}'] => !`,
    `p[style-name='TOC ${level}'] => !`,
  ]),
  "p[style-name='TOC Heading'] => !",
];

/** What browsers and the site can show. Word also holds EMF and WMF drawings, which neither can. */
const SHOWN = /^image\/(?:jpeg|jpg|png|webp|avif|gif|bmp)$/;
/** Word writes these itself, and they say nothing of the kind a reader needs. */
const WRITTEN_BY_WORD = /(?:\n+|\.\s*)?(?:AI-generated content may be incorrect|Description automatically generated(?: with \w+ confidence)?)\.?\s*$/i; // prettier-ignore

/**
 * Reads a Word file: headings, lists, tables, footnotes, links, stress and pictures. Comments, deletions, hidden text,
 * and the names of people and companies in the file's properties are never read. Throws a `WordFault` for other files.
 */
export async function readWord(bytes: ArrayBuffer): Promise<LooseText> {
  try {
    return await readParts(bytes);
  } catch (error) {
    // Such as a table in a table in a table, a thousand deep.
    throw error instanceof WordFault ? error : new WordFault(UNREADABLE, { cause: error });
  }
}

async function readParts(bytes: ArrayBuffer): Promise<LooseText> {
  const losses: Losses = new Map();
  const arrayBuffer = await openWord(bytes, losses);
  const pictures: RawPicture[] = [];
  let size = 0;
  const convertImage = mammoth.images.imgElement(async (image) => {
    const { contentType: type, altText = '' } = image as typeof image & { altText?: string };
    if (!SHOWN.test(type)) return { src: '' };
    const alt = altText.replace(WRITTEN_BY_WORD, '').replaceAll(/\s+/g, ' ').trim();
    const picture = new Uint8Array(await image.readAsArrayBuffer());
    size += picture.length;
    if (size <= LARGEST.all) pictures.push({ bytes: picture, type, alt });
    return { src: String(pictures.length) };
  });
  const { value } = await mammoth.convertToHtml(
    // In a browser it wants the one name, in Node the other.
    { arrayBuffer, buffer: arrayBuffer } as { arrayBuffer: ArrayBuffer },
    { styleMap: STYLES, includeEmbeddedStyleMap: false, convertImage },
  );
  // One picture can be shown a thousand times. An error while it is read would be kept from us.
  if (size > LARGEST.all) throw new WordFault(TOO_LARGE);
  const read = readHtml(value, losses);
  return { ...read, pictures, losses: toLossSentences(losses) };
}
