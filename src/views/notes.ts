import { toNoteAnchor } from '#lib/anchors.ts';
import { findQuoted } from '#lib/text.ts';
import { byId } from '#graph/index.ts';
import type { Graph } from '#graph/types.ts';
import type { Note, Post } from '#library/types.ts';
import { toDate } from './chips.ts';
import { toShown, type ProseContext } from './prose.ts';
import type { PostPage, Shown } from './types.ts';

/** What time did to words of a post, in the words that readers see. */
const EFFECTS: Readonly<Record<Note['data']['effect'], string>> = {
  superseded: 'No longer so',
  renamed: 'Since renamed',
  'now known': 'What we know now',
  'still true on': 'Still true on this day',
};

/** The notes on a post for the box on top of it, oldest first. Retired ones keep their place in the text only. */
export function toNotes(graph: Graph, { id }: Post): PostPage['notes'] {
  const listed = (graph.notes.get(id) ?? []).filter((note) => byId(graph.listed.notes).has(note.id));
  return listed.map((note) => ({
    anchor: toNoteAnchor(note.id),
    effect: EFFECTS[note.data.effect],
    date: toDate(note.data.date),
    summary: note.data.summary,
  }));
}

/** A post's text with every note right after the block (a paragraph, or a whole passage) that holds its words. The text itself is untouched. */
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

function toShownNote({ id, data, prose }: Note, context: ProseContext): Shown {
  const { effect, date, quote } = data;
  const toAnchor = (place: string) => toNoteAnchor(id, place);
  return {
    mark: 'Note',
    anchor: toNoteAnchor(id),
    effect: EFFECTS[effect],
    date: toDate(date),
    quote,
    children: toShown(prose.blocks, { ...context, toAnchor }),
  };
}
