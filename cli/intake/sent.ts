import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import JSZip from 'jszip';
import { findUnpackFault } from '#intake/unpack.ts';

/** A text as it was sent, with whatever lies beside it. */
export interface Sent {
  readonly kind: 'word' | 'text';
  /** File name without folder and ending. */
  readonly name: string;
  readonly bytes: Buffer;
  /** A picture by its file name, if it came along. */
  readonly readPicture: (file: string) => Promise<Buffer | undefined>;
}

/** Why a text cannot be taken in, in a sentence for the editor. Nothing was changed. */
export class Refusal extends Error {}

/** Bytes of a file that is opened: a long text with its pictures has a tenth of it. */
const LARGEST = 50_000_000;
/** The same of a packed folder that was opened: a text with its pictures. */
const UNPACKED = { part: 30_000_000, all: 120_000_000 };

/** Opens a Word file, a text, or the packed folder in which the page for writers puts a text with its pictures. */
export async function openSent(path: string): Promise<Sent> {
  const [, name = '', ending = ''] = /^(.*)\.([a-z]+)$/i.exec(basename(path)) ?? [];
  if (!existsSync(path) || !statSync(path).isFile()) throw new Refusal(`There is no file ${path}.`);
  if (statSync(path).size > LARGEST)
    throw new Refusal('The file has more than 50 MB. Ask for a smaller one.');
  const bytes = readFileSync(path);
  const readPicture = (file: string) => {
    const beside = join(dirname(path), basename(file));
    return Promise.resolve(existsSync(beside) ? readFileSync(beside) : undefined);
  };
  switch (ending.toLowerCase()) {
    case 'docx':
      return { kind: 'word', name, bytes, readPicture };
    case 'mdx':
    case 'md':
    case 'txt':
      return { kind: 'text', name, bytes, readPicture };
    case 'zip':
      return await openPacked(bytes);
    default:
      throw new Refusal('A text ends in .docx, .mdx or .zip. Ask the writer for one of them.');
  }
}

async function openPacked(bytes: Buffer): Promise<Sent> {
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw new Refusal('The packed file cannot be opened. Ask the writer to send it again.');
  });
  if (await findUnpackFault(zip, UNPACKED))
    throw new Refusal('The packed file is damaged, or becomes far too large when it is opened.');
  const texts = zip.file(/^[^/]+\.mdx$/);
  const [text] = texts;
  if (!text || texts.length > 1)
    throw new Refusal('The packed file does not hold exactly one text ending in .mdx.');
  return {
    kind: 'text',
    name: text.name.slice(0, -4),
    bytes: await text.async('nodebuffer'),
    readPicture: async (file) => await zip.file(basename(file))?.async('nodebuffer'),
  };
}
