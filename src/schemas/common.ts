import { z } from 'astro/zod';
import { day, id, line } from '#lib/fields.ts';

/** Where an entry is in its life. */
export const state = z
  .enum(['draft', 'scheduled', 'published', 'retired', 'withdrawn'])
  .describe(
    'draft: only you see it · scheduled: appears on its date · published: on the site · retired: stays readable, out of lists · withdrawn: the words are gone, a page says so',
  );

/** One line of an entry's change log. */
export const change = z
  .strictObject({
    date: day.describe('The day of the change.'),
    kind: z
      .enum(['typo', 'clarification', 'correction', 'note', 'withdrawn'])
      .describe('What sort of change it was.'),
    what: line(400).describe('What was changed, in one sentence a reader understands.'),
  })
  .describe('A change made after publication.');

export const changes = z
  .array(change)
  .default([])
  .describe('Changes after publication, oldest first. Leave it out for a new text.');
export const formerIds = z
  .array(id)
  .default([])
  .describe('Earlier file names, so that old addresses keep working.');
export const topicIds = z
  .array(id)
  .min(1, 'needs at least one topic')
  .max(6)
  .describe('Topics, by their file names in content/topics/.');
