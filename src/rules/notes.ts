import { toNoteAnchor } from '#lib/anchors.ts';
import type { Problem } from '#lib/problem.ts';
import { findQuoted } from '#lib/text.ts';
import type { LooseLibrary } from '#library/types.ts';
import { problemAt, sayUnknown, type Known, type LooseRule } from './rule.ts';

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
  ...library.notes.flatMap((note) => findPlaceProblems(note, library, known)),
];

function hasParts({ prose }: Note): boolean {
  const segments = prose.blocks.flatMap((block) => block.segments);
  return (
    prose.headings.length > 0 ||
    prose.uses.marks.some(({ name }) => name === 'Claim') ||
    segments.some((segment) => typeof segment === 'string' && segment.includes('class="footnotes"'))
  );
}

/** What is wrong with where a note stands: its post, its words there, its addresses. */
function findPlaceProblems(note: Note, library: LooseLibrary, known: Known): Problem[] {
  const { post: id, quote } = note.data;
  if (id === undefined) return [];
  const post = library.posts.find((other) => other.id === id);
  if (!post) return known.posts.has(id) ? [] : [sayNoPost(note, id, known)];
  if (quote === undefined || post.hasFaultyText) return [];
  const others = library.notes.filter(({ data }) => data.post === id);
  return [
    ...findQuoteProblems(post, note, quote),
    ...(note.hasFaultyText ? [] : findTaken(post, note, others)),
  ];
}

function sayNoPost(note: Note, id: string, known: Known): Problem {
  return problemAt(
    note,
    'post',
    'note',
    sayUnknown('post', id, known.posts),
    'Use the name of a file in content/posts/, without .mdx.',
  );
}

/** Quoted words that stand in no paragraph of the post, or in more than one place. */
function findQuoteProblems({ prose }: Post, note: Note, quote: string): Problem[] {
  const paragraphs = prose.blocks.map(({ plain }) => plain);
  const places = findQuoted(quote, paragraphs).length;
  if (places === 1) return [];
  const [message, mend] =
    places === 0
      ? [
          'The quoted words do not stand in the post.',
          'Copy them from one paragraph of the post, without the figures and small numbers that marks print. Words inside <Voice> do not count: they may be withdrawn.',
        ]
      : [
          `The quoted words stand in the post ${places} times.`,
          'Quote more of the sentence, so that only one place fits.',
        ];
  return [problemAt(note, 'quote', 'note', message, mend)];
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
