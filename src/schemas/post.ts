import { z } from 'astro/zod';
import { day, id, line, webAddress } from '#lib/fields.ts';
import { changes, formerIds, state, topicIds } from './common.ts';

const original = z
  .strictObject({
    title: line(200).describe('Title of the text this note is about, as printed there.'),
    writers: z
      .array(
        z.strictObject({
          name: line(80).describe('The name as printed there.'),
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

/** Front matter of a file in content/posts/. */
export const postSchema = z
  .strictObject({
    title: line(120).describe('The title, without a full stop.'),
    standfirst: line(320).describe('One or two sentences under the title that say what the post is about.'),
    kind: z
      .enum(['guest', 'joint', 'reading-note', 'editorial'])
      .describe(
        'guest: one writer · joint: several · reading-note: the editors on a text published elsewhere · editorial: the editors',
      ),
    writers: z
      .array(id)
      .min(1, 'needs at least one writer')
      .describe('Who wrote it, by file name in content/writers/.'),
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
    state,
    changes,
  })
  .superRefine((post, context) => {
    const isNote = post.kind === 'reading-note';
    if (isNote && !post.original)
      context.addIssue({
        code: 'custom',
        path: ['original'],
        message: 'is missing: a reading note names the text it is about',
      });
    if (!isNote && post.original)
      context.addIssue({ code: 'custom', path: ['original'], message: 'is only for reading notes' });
    if (post.kind === 'joint' && post.writers.length < 2)
      context.addIssue({
        code: 'custom',
        path: ['writers'],
        message: 'needs at least two writers in a joint post',
      });
    if (post.kind === 'guest' && post.writers.length > 1)
      context.addIssue({
        code: 'custom',
        path: ['writers'],
        message: 'has several writers: the kind is then "joint"',
      });
  });

export type PostData = z.infer<typeof postSchema>;
