import { findQuoted } from '#lib/text.ts';
import { problemAt, sayUnknown, type Rule } from './rule.ts';

/** Notes whose post is not there, or whose quoted words do not stand in it exactly once. */
export const notes: Rule = (library, known) =>
  library.notes.flatMap((note) => {
    const { post: id, quote } = note.data;
    const post = library.posts.find((other) => other.id === id);
    if (!post)
      return known.posts.has(id)
        ? []
        : [
            problemAt(
              note,
              'post',
              'note',
              sayUnknown('post', id, known.posts),
              'Use the name of a file in content/posts/, without .mdx.',
            ),
          ];
    const places = findQuoted(
      quote,
      post.prose.blocks.map(({ plain }) => plain),
    ).length;
    if (places === 1) return [];
    const message =
      places === 0
        ? 'The quoted words do not stand in the post.'
        : `The quoted words stand in the post ${places} times.`;
    const mend =
      places === 0
        ? 'Copy them from one paragraph of the post, without the figures and small numbers that marks print.'
        : 'Quote more of the sentence, so that only one place fits.';
    return [problemAt(note, 'quote', 'note', message, mend)];
  });
