import { toNoteAnchor } from '#lib/anchors.ts';
import type { Problem } from '#lib/problem.ts';
import { findQuoted } from '#lib/text.ts';
import type { LooseLibrary } from '#library/types.ts';
import { problemAt, sayUnknown, type LooseRule } from './rule.ts';

type Note = LooseLibrary['notes'][number];
type Post = LooseLibrary['posts'][number];

/** Notes whose post is not there, whose quoted words do not stand in it exactly once, which are texts of their own, or
 * whose address another part of the post has. */
export const notes: LooseRule = (library, known) => [
  ...library.notes
    .filter((note) => !note.hasFaultyText && hasParts(note))
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
    if (id === undefined) return [];
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
    if (quote === undefined || post.hasFaultyText) return [];
    const places = findQuoted(
      quote,
      post.prose.blocks.map(({ plain }) => plain),
    ).length;
    const others = library.notes.filter(({ data }) => data.post === id);
    const taken = note.hasFaultyText ? [] : findTaken(post, note, others);
    if (places === 1) return taken;
    const message =
      places === 0
        ? 'The quoted words do not stand in the post.'
        : `The quoted words stand in the post ${places} times.`;
    const mend =
      places === 0
        ? 'Copy them from one paragraph of the post, without the figures and small numbers that marks print. Words inside <Voice> do not count: they may be withdrawn.'
        : 'Quote more of the sentence, so that only one place fits.';
    return [problemAt(note, 'quote', 'note', message, mend), ...taken];
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

/** Two parts of a page with one address: the way to the second would lead to the first. */
function findTaken({ prose }: Post, note: Note, others: readonly Note[]): Problem[] {
  const taken = new Set([
    ...prose.headings.flatMap(({ anchor, former = [] }) => [anchor, ...former]),
    ...prose.uses.marks.map(({ anchor }) => anchor),
    ...others.filter((other) => other !== note).map(({ id }) => toNoteAnchor(id)),
  ]);
  return [toNoteAnchor(note.id), ...note.prose.uses.marks.map(({ anchor }) => toNoteAnchor(note.id, anchor))]
    .filter((anchor) => taken.has(anchor))
    .map((anchor) =>
      problemAt(
        note,
        '',
        'note',
        `Two parts of the post’s page would have the address "#${anchor}", one of them in this note.`,
        'Give the newer of the two another name: an address that was published stays.',
      ),
    );
}
