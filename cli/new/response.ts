import { responseSchema } from '#schemas/response.ts';
import { toFileName } from '#intake/post-file.ts';
import { LETTER_WORDS } from '#lib/letters.ts';
import { toIds, type Kind } from './kind.ts';
import { escapeProse } from '#lib/escape-prose.ts';

/** Asks what a reader's letter needs: its post, how the reader is named, when they agreed, and the letter. */
export const askResponse: Kind = async (ask, library, today) => {
  const fields = responseSchema.shape;
  const [post = ''] = await ask.ids('Which post is the letter about?', toIds(library.posts), 1);
  const as = await ask.choice('How is the reader named, as they agreed?', ['name', 'pen name', 'role only']);
  const key = ({ name: 'name', 'pen name': 'penName', 'role only': 'role' } as const)[as];
  const named = await ask.line(
    key === 'role' ? 'Which role? Such as “a PWP in the north of England”.' : 'Which name, exactly as agreed?',
    fields.by.shape[key].unwrap(),
  );
  const received = await ask.day('On which day did the letter come?', today);
  const how = await ask.choice('How did the reader agree to the words as printed?', ['e-mail', 'letter', 'form']);
  const on = await ask.day('On which day did they agree?', received);
  const published = await ask.day('On which day will it appear?', on > today ? on : today);
  const text = await ask.text('Paste the letter as agreed.', LETTER_WORDS.fewest);
  return {
    folder: 'responses',
    name: toFileName(`${post} ${key === 'role' ? 'reader' : named}`),
    data: { post, by: { [key]: named }, received, published, consent: { how, on }, state: 'draft' },
    text: escapeProse(text),
    next: 'Read it once more beside the reader’s own words. It stays a draft until “state” says published.',
  };
}; // prettier-ignore
