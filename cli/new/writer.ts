import { toSlug } from '#lib/text.ts';
import { writerSchema } from '#schemas/writer.ts';
import type { Ask } from './ask.ts';
import type { Kind, NewFile } from './kind.ts';

/** Asks what the page of a writer needs: a name as it is to be printed, and one sentence. */
export const askWriter: Kind = async (ask) => {
  const { data, text } = await askAboutWriter(ask);
  return {
    folder: 'writers',
    name: toSlug(String(data['name'])) || 'new-writer',
    data,
    text,
    next: data['penName']
      ? 'If the pen name wants to say more, it goes below the second line of hyphens; think of what colleagues would recognise.'
      : 'A longer text about the writer, if they want one, goes below the second line of hyphens.',
  };
};

/** The same for a writer whose id is known. `printed` is the name that a text gives. */
export async function askAboutWriter(ask: Ask, printed?: string): Promise<Pick<NewFile, 'data' | 'text'>> {
  const { name: nameField, summary: summaryField } = writerSchema.shape;
  const name = await ask.line(
    'Which name is printed on the writer’s page, exactly as they wish it?',
    nameField,
    printed,
  );
  const penName = await ask.yes('Is it a pen name? Then nothing else about the person will stand here.');
  const summary = await ask.line(
    'One sentence about the writer, in words that the writer has seen:',
    summaryField,
  );
  return { data: { name, ...(penName ? { penName } : {}), summary }, text: '' };
}
