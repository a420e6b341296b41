import { mendText } from '#intake/mend/file.ts';
import { toFileName, toPostFile } from '#intake/post-file.ts';
import { readWord, type LooseText } from '#intake/read-word.ts';
import { toSafeText } from '#intake/safe-text.ts';
import { WordFault } from '#intake/word-parts.ts';
import { line, personName } from '#lib/fields.ts';
import { MOST_TOPICS } from '#lib/longest.ts';
import { isError, toLine } from '#lib/problem.ts';
import { toSlug } from '#lib/text.ts';
import { readEntryText } from '#library/read-entry.ts';
import type { Library, Post } from '#library/types.ts';
import { readWatched } from '#library/watched.ts';
import { listTags } from '#prose/tags.ts';
import { findPrivacyProblems, withoutPrivate } from '#rules/text/privacy-problems.ts';
import { postSchema } from '#schemas/post.ts';
import type { Ask } from '../new/ask.ts';
import { redraw } from './pictures.ts';
import { tellByParagraph, type Tell } from './places.ts';
import { Refusal, type Sent } from './sent.ts';

const tags = listTags();

/** A text ready to be written: its file and its pictures, drawn anew. */
export interface Draft {
  readonly name: string;
  readonly text: string;
  /** Writers whom the text names, with the name to print where the text says it. */
  readonly writers: readonly { readonly id: string; readonly printed?: string }[];
  readonly pictures: readonly { readonly file: string; readonly bytes: Buffer }[];
  /** What was left out or changed, in sentences. */
  readonly losses: readonly string[];
}

/** Makes a draft of a Word file. What the file does not say is asked for. */
export async function fromWord(sent: Sent, ask: Ask, library: Library, day: string): Promise<Draft> {
  const loose = await readWord(new Uint8Array(sent.bytes).buffer).catch((error: unknown) => {
    throw error instanceof WordFault ? new Refusal(error.message) : error;
  });
  needSound(toFirst(loose, toFileName(sent.name), day), tellByParagraph);
  const { title: titleField, standfirst: standfirstField } = postSchema.shape;
  const title = await ask.line('What is the title?', titleField, loose.title);
  const standfirst = await ask.line('In one or two sentences: what is it about?', standfirstField, loose.standfirst);
  const name = await ask.line('Which name is printed, exactly as the writer wishes it?', personName);
  const topics = await ask.ids('Which topics does it touch?', library.topics.map(({ id }) => id), MOST_TOPICS);
  const file = toFileName(title);
  const placed: { file: string; alt: string }[] = [];
  for (const [index, { alt }] of loose.pictures.entries())
    placed.push({
      file: `${file}-${index + 1}.webp`,
      alt: alt.length >= 4 ? alt : await ask.line(`What does picture ${index + 1} show, for those who cannot see it?`, line(300)),
    });
  const text = toPostFile({ title, standfirst, name, topics, day }, toSafeText(loose.text, tags, placed));
  const pictures = await Promise.all(
    loose.pictures.map(async ({ bytes }, index) => ({ file: placed[index]?.file ?? '', bytes: await redraw(bytes, placed[index]?.file ?? '') })),
  );
  return { name: file, text, writers: [{ id: toSlug(name) || 'new-writer', printed: name }], pictures, losses: loose.losses };
} // prettier-ignore

/** The words of a Word file with stand-ins for what is still to be asked. */
function toFirst({ text, pictures }: LooseText, name: string, day: string): Pick<Draft, 'name' | 'text'> {
  const placed = pictures.map(({ alt }, index) => ({ file: `${name}-${index + 1}.webp`, alt }));
  const fields = { title: 'To be asked', standfirst: 'To be asked', name: 'To be asked', topics: [], day };
  return { name, text: toPostFile(fields, toSafeText(text, tags, placed)) };
}

/** Makes a draft of a text that has its fields already, with the pictures that it shows. */
export async function fromText(sent: Sent): Promise<Draft> {
  const name = toFileName(sent.name);
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(sent.bytes);
  } catch {
    throw new Refusal('The file is not saved as UTF-8. Ask the writer to save it so, or open and save it yourself.');
  }
  const mended = mendText(source, tags);
  const sentAs = readPost(mended.text, name);
  const { state } = sentAs.data;
  const text = state === 'draft' ? mended.text : toDraftText(mended.text, sentAs.lines['state'] ?? 1);
  const read = state === 'draft' ? sentAs : readPost(text, name);
  if (read.data.state !== 'draft') throw new Refusal('The state of the text cannot be told from its fields. Write "state: draft" on a line of its own.');
  const [, printed] = /^writers:[^\n#]*#\s*to be printed as:\s*(.+)$/m.exec(text) ?? [];
  const pictures: { file: string; bytes: Buffer }[] = [];
  for (const { file } of read.prose.uses.pictures) {
    const bytes = await sent.readPicture(file);
    if (!bytes) throw new Refusal(`The text shows ${file}, which is not beside it. Put it there, or take it out of the text.`);
    pictures.push({ file, bytes: await redraw(bytes, file) });
  }
  const writers = read.data.writers.map((id, _, { length }) => ({ id, ...(printed && length === 1 ? { printed } : {}) }));
  const losses = mended.done.map((what) => `Mended: ${what}.`);
  if (state !== 'draft') losses.push(`Its state was "${state}"; it is a draft until an editor publishes it.`);
  return { name, text, writers, pictures, losses };
} // prettier-ignore

/** The post that a text is, also where a fault in its words is still to be mended. */
function readPost(text: string, name: string): Post {
  const read = readDraft({ name, text });
  const post = read.entry ?? read.faulty;
  if (post) return post;
  throw new Refusal(`The fields at the top have to be mended first.\n${withoutPrivate(read.problems).map(toLine).join('\n')}`);
} // prettier-ignore

/**
 * Refuses what ends the program and what may not be published: before the first question, and again with the answers. `tell`
 * says where: what was made of a Word file has lines that nobody sees.
 */
export function needSound({ name, text }: Pick<Draft, 'name' | 'text'>, tell: Tell): void {
  readDraft({ name, text });
  const all = findPrivacyProblems(text, `${name}.mdx`);
  const told = tell(all, text).filter((_, index) => all[index] && isError(all[index]));
  if (told.length > 0)
    throw new Refusal(`The text holds what may not be published, so it was not taken in: a commit cannot be fully taken back. Mend it with the writer. What only looks so can be settled when you have put the file into content/ yourself.\n${told.join('\n')}`);
} // prettier-ignore

/** Reads a draft as the site would. A text that ends the program is refused when the watching program runs this one again. */
function readDraft({ name, text }: Pick<Draft, 'name' | 'text'>): ReturnType<typeof readEntryText<typeof postSchema>> {
  const read = readWatched(`${name}.mdx`, () => readEntryText(postSchema, text, `${name}.mdx`, name));
  if ('problem' in read) throw new Refusal(toLine(read.problem));
  return read;
} // prettier-ignore

/** Who sends a text does not decide that it is published. `line` is that of its state. */
function toDraftText(text: string, line: number): string {
  const lines = text.split('\n');
  return lines.with(line - 1, 'state: draft').join('\n');
}
