import { z } from 'astro/zod';
import { dateText, day, id, line, orcid, webAddress } from '#lib/fields.ts';
import { changes, embargoedUntil, formerIds, needDay, state, topicIds } from './common.ts';

const notStated = z.literal('not stated');
const orNotStated = (longest: number) => z.union([line(longest), notStated]);

const person = z.strictObject({
  family: line(60).describe('Family name.'),
  given: line(60).describe('Given name or initials, as the source prints them.'),
  orcid: orcid.optional(),
  affiliation: line(320)
    .optional()
    .describe('Role and employer as printed in the work: true then, perhaps not now.'),
});

const author = z.union([
  person,
  z.strictObject({ literal: line(120).describe('A body that put its name to the work, as printed.') }),
]);

const container = z
  .strictObject({
    journal: line(160).optional(),
    volume: line(12).optional(),
    issue: line(12).optional(),
    article: line(24).optional().describe('Article number, where the journal has them.'),
    pages: line(24).optional(),
    issn: z
      .string()
      .regex(/^\d{4}-\d{3}[\dX]$/, 'is not an ISSN like 1755-6228')
      .optional(),
    publisher: line(120).optional(),
    institution: line(160).optional().describe('University or body that issued it.'),
    units: z.array(line(160)).default([]).describe('Academic units, from the largest to the smallest.'),
    repository: line(120).optional().describe('Where the record is kept.'),
    itemType: line(60).optional().describe('The kind as the repository names it, such as “Thesis (PhD)”.'),
    depositor: line(80).optional().describe('Who put the work into the repository, as the record prints it.'),
    licence: line(160).optional().describe('Licence or copyright line as the source states it.'),
  })
  .describe('Where the work appeared.');

const identifiers = z
  .strictObject({
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, 'is not a DOI like 10.1108/17556228200900017')
      .optional(),
    uri: webAddress.optional().describe('Permanent address given by the repository.'),
    ethos: line(60).optional(),
    isni: line(30).optional(),
  })
  .default({});

const finding = z.strictObject({
  id: id.describe('A short name that stays for ever: it is part of the finding’s address.'),
  text: line(420)
    .refine((text) => (text.match(/[.!?](?=\s|$)/g)?.length ?? 0) <= 2, 'has more than two sentences')
    .describe('What the work found, in at most two sentences of your own.'),
  topics: topicIds,
  basis: z
    .union([
      z.enum(['abstract', 'through another page']),
      z
        .string()
        .regex(
          /^full text, (?:pp?\. ?|section |table )\S+/,
          'is neither "abstract", nor "through another page", nor like "full text, p. 12"',
        ),
    ])
    .describe(
      'Where you read it: abstract, full text with the page, or another page that tells of the work.',
    ),
});

const access = z.strictObject({
  state: z
    .enum(['open', 'restricted until', 'request', 'paywalled', 'unknown'])
    .describe('What the source said about getting the work.'),
  until: day.optional().describe('For "restricted until": the day.'),
  checkedOn: day.describe('The day somebody last looked.'),
  checkedIn: z.enum(['the live page', 'a stored copy', 'our notes']).describe('Where they looked.'),
  said: line(240).describe('What the page said on that day, in your words.'),
  routes: z
    .array(z.strictObject({ what: line(160), address: webAddress.optional(), cost: line(80) }))
    .min(1)
    .describe('Ways to get it, the easiest first, each with what it costs.'),
  history: z.array(z.strictObject({ date: dateText, what: line(240) })).default([]),
});

/** Front matter of a file in content/evidence/. The text below it is the editors' own comment on the work. */
export const evidenceSchema = z
  .strictObject({
    title: line(240).describe('Title of the work, as printed.'),
    kind: z.enum(['thesis', 'journal article', 'report']).describe('What sort of work it is.'),
    authors: z.array(author).min(1),
    year: z.int().min(1990).max(2100),
    address: webAddress.describe('The page that was read.'),
    container,
    identifiers,
    dates: z
      .strictObject({
        submitted: day.optional(),
        resubmitted: day.optional(),
        accepted: day.optional(),
        published: dateText.optional(),
        deposited: day.optional(),
        modified: day.optional(),
      })
      .default({})
      .describe('Processing dates as the source gives them.'),
    keywords: z.array(line(80)).default([]).describe('Keywords as the source gives them.'),
    abstractParts: z
      .array(line(60))
      .default([])
      .describe('Labels of the abstract’s parts, if it is labelled.'),
    survey: z
      .strictObject({ name: line(160), runBy: line(160), from: dateText, to: dateText, how: line(200) })
      .optional()
      .describe('The survey behind the work, if there is one.'),
    summary: line(240).describe('One sentence for lists: what this work is.'),
    question: line(400).describe('What the authors wanted to know.'),
    design: z.strictObject({
      kind: z
        .enum([
          'qualitative study',
          'survey',
          'survey, free-text answers',
          'census',
          'mixed methods',
          'practice data',
          'follow-up',
          'expert account',
          'review',
        ])
        .describe('The kind of study. It decides what the page says it cannot show.'),
      text: line(600).describe('What they did.'),
    }),
    sample: z
      .union([
        notStated,
        z.strictObject({
          number: z.union([z.int().min(1), notStated]),
          unit: line(120).describe('What was counted: people, answers, services.'),
          population: orNotStated(200),
          place: orNotStated(160),
          period: orNotStated(80),
          caution: line(320).optional().describe('What must be known before using the number.'),
        }),
      ])
      .describe('Who took part, or "not stated".'),
    measures: z.union([notStated, z.array(line(160)).min(1)]).describe('Questionnaires and other measures.'),
    brief: z
      .array(line(320).refine((text) => text.split(/\s+/).length <= 35, 'has more than 35 words'))
      .min(2)
      .max(3)
      .describe('Two or three messages of at most 35 words.'),
    findings: z.array(finding).min(1),
    limits: z
      .array(
        z.strictObject({
          text: line(400),
          by: z.enum(['the authors', 'midstream']).describe('Who says so.'),
        }),
      )
      .min(1)
      .describe('What it cannot show.'),
    basis: z
      .enum(['abstract', 'part', 'full text', 'through another page'])
      .describe(
        'What the summariser read. part: the abstract and some of the text. through another page: not the work, only pages that quote it or tell of it.',
      ),
    access,
    conflicts: z.array(line(400)).default([]).describe('Interests and overlaps worth knowing.'),
    related: z.array(id).default([]).describe('Other works and references, by id.'),
    topics: topicIds,
    written: day.describe('The day this summary was written.'),
    writers: z.array(id).min(1).default(['editors']).describe('Who wrote this summary.'),
    formerIds,
    state,
    embargoedUntil,
    changes,
  })
  .superRefine(needDay)
  .superRefine((record, context) => {
    if (record.access.state === 'restricted until' && !record.access.until)
      context.addIssue({
        code: 'custom',
        path: ['access', 'until'],
        message: 'is missing: until which day is it restricted?',
      });
    if (record.basis === 'abstract' || record.basis === 'through another page')
      record.findings.forEach((found, index) => {
        if (found.basis !== record.basis)
          context.addIssue({
            code: 'custom',
            path: ['findings', index, 'basis'],
            message: `is not "${record.basis}", but that is all that was read of this work`,
          });
      });
  });

export type EvidenceData = z.infer<typeof evidenceSchema>;
export type Author = EvidenceData['authors'][number];
