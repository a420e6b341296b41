import { findQuoted } from '#lib/text.ts';
import { noteSchema } from '#schemas/note.ts';
import { toIds, type Kind } from './kind.ts';

/** Asks what a note "since this was written" needs: the words of a post that it is about, and what is so now. */
export const askNote: Kind = async (ask, library, today) => {
  const [post = ''] = await ask.ids('Which post is the note about?', toIds(library.posts), 1);
  // Where the rule for notes looks: words inside <Voice> are not there.
  const blocks = library.posts.find(({ id }) => id === post)?.prose.blocks ?? [];
  const paragraphs = blocks.map(({ plain }) => plain);
  const standsOnce = (quote: string) => findQuoted(quote, paragraphs).length === 1;
  const quote = await ask.line(
    'Which words of the post, exactly as they stand there?',
    noteSchema.shape.quote.refine(standsOnce, 'does not stand in one paragraph of the post, once'),
  );
  const effect = await ask.choice('What became of them?', noteSchema.shape.effect.options);
  const summary = await ask.line('The note in one sentence:', noteSchema.shape.summary);
  const writers = await ask.ids('Who wrote the note?', toIds(library.writers));
  return {
    folder: 'notes',
    name: `${post}-${effect.replaceAll(' ', '-')}`,
    data: { post, quote, date: today, effect, summary, writers, state: 'draft' },
    text: summary,
    next: 'Say it in full below the second line of hyphens, with its source.',
  };
};
