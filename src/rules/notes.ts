import { findQuoted } from '#lib/text.ts';
import type { Note } from '#library/types.ts';
import { problemAt, sayUnknown, type Rule } from './rule.ts';

/** Notes whose post is not there, whose quoted words do not stand in it exactly once, or which are texts of their own. */
export const notes: Rule = (library, known) => [
  ...library.notes
    .filter(hasParts)
    .map((note) =>
      problemAt(
        note,
        '',
        'note',
        'A note holds a heading, a footnote or a claim.',
        'Keep it to a paragraph or two with their sources: it stands inside the text of another.',
      ),
    ),
  ...library.notes.flatMap((note) => {
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
        ? 'Copy them from one paragraph of the post, without the figures and small numbers that marks print. Words inside <Voice> do not count: they may be withdrawn.'
        : 'Quote more of the sentence, so that only one place fits.';
    return [problemAt(note, 'quote', 'note', message, mend)];
  }),
];

function hasParts({ prose }: Note): boolean {
  const segments = prose.blocks.flatMap((block) => block.segments);
  return (
    prose.headings.length > 0 ||
    prose.uses.marks.some(({ name }) => name === 'Claim') ||
    segments.some((segment) => typeof segment === 'string' && segment.includes('class="footnotes"'))
  );
}
