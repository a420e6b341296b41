import { z } from 'astro/zod';
import { CHECKS } from '#lib/checks.ts';
import { day, id, line } from '#lib/fields.ts';
import { MOST_TOPICS } from '#lib/longest.ts';
import { across } from './across.ts';

/** Where an entry is in its life. */
export const state = z
  .enum(['draft', 'scheduled', 'published', 'retired', 'withdrawn'])
  .describe(
    'draft: only you see it · scheduled: appears with the first build on or after its day · published: on the site · retired: stays readable, out of lists · withdrawn: the words are gone, a page says so',
  );

/** Until when nothing may be told of an entry. */
export const embargoedUntil = day
  .optional()
  .describe(
    'Nothing of it is shown before this day, whatever its state: for what may not be told of earlier.',
  );

/** Refuses an entry that is scheduled for no day. Collections whose entries have a day of their own do without. */
export const needDay = across<{ readonly state: string; readonly embargoedUntil?: string | undefined }>(
  [['state'], ['embargoedUntil']],
  (entry, object) => {
    if (entry.state === 'scheduled' && entry.embargoedUntil === undefined)
      object(['embargoedUntil'], 'is missing: on which day does it appear?');
  },
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
export const checks = z
  .array(
    z.strictObject({
      off: z.enum(CHECKS).describe('Which advice is not wanted here.'),
      because: line(200).describe('Why, in a sentence for the next editor.'),
    }),
  )
  .default([])
  .describe('Advice of "npm run check" that was looked at and does not fit this file.');
export const formerIds = z
  .array(id)
  .default([])
  .describe('Earlier file names, the oldest first, so that old addresses keep working.');
export const topicIds = z
  .array(id)
  .min(1, 'needs at least one topic')
  .max(MOST_TOPICS)
  .describe('Topics, by their file names in content/topics/.');
