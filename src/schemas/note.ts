import { z } from 'astro/zod';
import { day, id, line } from '#lib/fields.ts';
import { checks, embargoedUntil, state } from './common.ts';

/** Front matter of a file in content/notes/: "since this was written". The text is the note; the post itself stays as it is. */
export const noteSchema = z.strictObject({
  post: id.describe('The post, by file name in content/posts/.'),
  quote: line(300).describe(
    'Words of the post, exactly, that the note is about. They must stand in one paragraph, once.',
  ),
  date: day.describe('The day of the note.'),
  effect: z
    .enum(['superseded', 'renamed', 'now known', 'still true on'])
    .describe(
      'superseded: no longer so · renamed: another name now · now known: learned since · still true on: looked at again',
    ),
  summary: line(200).describe('The note in one sentence, for the box on top of the post.'),
  writers: z.array(id).min(1).default(['editors']).describe('Who wrote the note.'),
  checks,
  state,
  embargoedUntil,
});

export type NoteData = z.infer<typeof noteSchema>;
