// Fetched when a writer chooses a Word file: reading one needs a large library.
import { readWord, type LooseText } from '#intake/read-word.ts';
import { WordFault } from '#intake/word-parts.ts';
import type { Arrived, Arriving } from './arrive.ts';
import { redraw } from './redraw.ts';

/** Bytes of a Word file at most. A phone has to hold it several times over. */
const LARGEST = 60_000_000;

/** Reads a Word file and draws its pictures anew. Throws an error whose message is for the writer. */
export async function takeWord(file: File): Promise<Arrived> {
  if (file.size > LARGEST)
    throw new Error('This file is too large to read here. Take large pictures out of it, or copy its words.');
  let read: LooseText;
  try {
    read = await readWord(await file.arrayBuffer());
  } catch (error) {
    throw error instanceof WordFault
      ? error
      : new Error('This file cannot be read. Save it again as “Word document (.docx)”, or copy its words.', {
          cause: error,
        });
  }
  const pictures: (Arriving | undefined)[] = [];
  for (const raw of read.pictures) {
    const redrawn = await redraw(raw);
    pictures.push(redrawn && { ...redrawn, alt: raw.alt });
  }
  return { ...read, pictures };
}
