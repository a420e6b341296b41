import { toSlug } from '#lib/text.ts';
import { writerSchema } from '#schemas/writer.ts';
import type { Kind } from './kind.ts';

/** Asks what the page of a writer needs: a name as it is to be printed, and one sentence. */
export const askWriter: Kind = async (ask) => {
  const { name: nameField, summary: summaryField } = writerSchema.shape;
  const name = await ask.line('Which name is printed, exactly as the writer wishes it?', nameField);
  const penName = await ask.yes('Is it a pen name? Then nothing else about the person will stand here.');
  const summary = await ask.line('One sentence about the writer, in words that the writer has seen:', summaryField);
  return {
    folder: 'writers',
    name: toSlug(name) || 'new-writer',
    data: { name, ...(penName ? { penName } : {}), summary },
    text: '',
    next: penName
      ? 'If the pen name wants to say more, it goes below the second line of hyphens; think of what colleagues would recognise.'
      : 'A longer text about the writer, if they want one, goes below the second line of hyphens.',
  };
}; // prettier-ignore
