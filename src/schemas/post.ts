import { z } from 'astro/zod';
import { day, id, line, personName, webAddress } from '#lib/fields.ts';
import { LONGEST } from '#lib/longest.ts';
import { across } from './across.ts';
import { changes, checks, embargoedUntil, formerIds, state, topicIds } from './common.ts';

const original = z
  .strictObject({
    title: line(200).describe('Title of the text this note is about, as printed there.'),
    writers: z
      .array(
        z.strictObject({
          name: personName.describe('The name as printed there.'),
          writer: id.optional().describe('Their page here, if there is one.'),
        }),
      )
      .min(1)
      .describe('Who wrote it.'),
    date: day.describe('The day it was published.'),
    address: webAddress.describe('Where it can be read.'),
    reference: id.describe('Its id in references.yaml.'),
  })
  .describe('Only for reading notes: the text that is being read.');

const credit = z
  .strictObject({
    writer: id.optional().describe('Who, by file name in content/writers/.'),
    name: personName.optional().describe('Who, by name, for a person without a page here who agreed to it.'),
    role: z
      .enum(['edited', 'quoted', 'reported', 'interviewed', 'reviewed'])
      .describe(
        'edited: worked on the text · quoted: their words stand in it · reported: it tells what they wrote elsewhere · interviewed: answered questions for it · reviewed: read it critically before it appeared',
      ),
  })
  .check(
    across([['writer'], ['name']], ({ writer, name }, object) => {
      if ((writer === undefined) === (name === undefined))
        object(['writer'], 'and "name" are two ways to say who: give one of them');
    }),
  )
  .describe(
    'What somebody did for the post besides writing it. Who wrote what is counted from the text itself.',
  );

/** Front matter of a file in content/posts/. */
export const postSchema = z
  .strictObject({
    title: line(LONGEST.title).describe('The title, without a full stop.'),
    standfirst: line(LONGEST.standfirst).describe(
      'One or two sentences under the title that say what the post is about.',
    ),
    kind: z
      .enum(['guest', 'joint', 'reading-note', 'editorial'])
      .describe(
        'guest: one writer · joint: several · reading-note: the editors on a text published elsewhere · editorial: the editors',
      ),
    writers: z
      .array(id)
      .min(1, 'needs at least one writer')
      .describe('Who wrote it, by file name in content/writers/.'),
    credits: z
      .array(credit)
      .default([])
      .describe('Roles that the text itself does not show, such as who edited it or was interviewed.'),
    published: day.describe('The day it appears, as year-month-day.'),
    topics: topicIds,
    audience: z
      .array(z.enum(['practitioners', 'applicants', 'writers', 'researchers']))
      .min(1)
      .describe('Who it is for.'),
    contentNote: line(240)
      .optional()
      .describe('What a reader may want to know before reading, such as “describes burnout”.'),
    series: z
      .strictObject({
        title: line(80).describe('Name of the series.'),
        part: z.int().min(1).describe('Which part this is.'),
      })
      .optional()
      .describe('If it is part of a series.'),
    original: original.optional(),
    formerIds,
    checks,
    state,
    embargoedUntil,
    changes,
  })
  .check(
    across([['kind'], ['original']], ({ kind, original: about }, object) => {
      if (kind === 'reading-note' && !about)
        object(['original'], 'is missing: a reading note names the text it is about');
      if (kind !== 'reading-note' && about) object(['original'], 'is only for reading notes');
    }),
    across([], ({ credits = [] }, object) => {
      const told = credits.map((one) => one && JSON.stringify([one.writer, one.name, one.role]));
      told.forEach((one, index) => {
        if (one !== null && told.indexOf(one) < index) object(['credits', index], 'stands here twice');
      });
    }),
    across([], ({ writers = [] }, object) => {
      writers.forEach((writer, index) => {
        if (writer !== null && writers.indexOf(writer) < index)
          object(['writers', index], 'names a writer twice');
      });
    }),
    across([['kind'], ['writers']], ({ kind, writers = [] }, object) => {
      if (kind === 'joint' && writers.length < 2)
        object(['writers'], 'needs at least two writers in a joint post');
      if (kind === 'guest' && writers.length > 1)
        object(['writers'], 'has several writers: the kind is then "joint"');
    }),
  );

export type PostData = z.infer<typeof postSchema>;
