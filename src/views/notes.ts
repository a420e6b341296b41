import { findQuoted } from '#lib/text.ts';
import type { Graph } from '#graph/types.ts';
import type { Note, Post } from '#library/types.ts';
import { toDate } from './chips.ts';
import { toShown, type ProseContext } from './prose.ts';
import type { PostPage, Shown } from './types.ts';

/** What time did to words of a post, in the words that readers see. */
const EFFECTS: Readonly<Record<Note['data']['effect'], string>> = {
  superseded: 'No longer so',
  renamed: 'Since renamed',
  'now known': 'Known since',
  'still true on': 'Still true on this day',
};

/** The notes on a post for the box on top of it, oldest first. */
export function toNotes(graph: Graph, { id }: Post): PostPage['notes'] {
  return (graph.notes.get(id) ?? []).map((note) => ({
    anchor: toAnchor(note),
    effect: EFFECTS[note.data.effect],
    date: toDate(note.data.date),
    summary: note.data.summary,
  }));
}

/** A post's text with every note right after the paragraph that holds its words. The text itself is untouched. */
export function toShownWithNotes({ id, prose }: Post, context: ProseContext): Shown[] {
  const notes = context.graph.notes.get(id) ?? [];
  if (notes.length === 0) return toShown(prose.blocks, context);
  const paragraphs = prose.blocks.map(({ plain }) => plain);
  const places = notes.map((note) => ({
    note,
    at: findQuoted(note.data.quote, paragraphs)[0] ?? paragraphs.length - 1,
  }));
  return prose.blocks.flatMap((block, index) => [
    ...toShown([block], context),
    ...places.filter(({ at }) => at === index).map(({ note }) => toShownNote(note, context)),
  ]);
}

function toShownNote(note: Note, context: ProseContext): Shown {
  const { effect, date, quote } = note.data;
  // Anchors of marks inside a note begin with the note's own, so that they never meet those of the post.
  const anchor = toAnchor(note);
  const sources = {
    ...context.sources,
    cite: (id: string, place: string) => context.sources.cite(id, `${anchor}-${place}`),
  };
  const children = prefixAnchors(toShown(note.prose.blocks, { ...context, sources }), anchor);
  return { mark: 'Note', anchor, effect: EFFECTS[effect], date: toDate(date), quote, children };
}

function prefixAnchors(shown: readonly Shown[], prefix: string): Shown[] {
  return shown.map((piece) => {
    if (typeof piece === 'string') return piece;
    const inner = 'children' in piece ? { ...piece, children: prefixAnchors(piece.children, prefix) } : piece;
    return 'anchor' in inner ? { ...inner, anchor: `${prefix}-${inner.anchor}` } : inner;
  });
}

function toAnchor({ id }: Note): string {
  return `note-${id}`;
}
