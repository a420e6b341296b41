import { z } from 'astro/zod';
import { dateText, day, id, line, webAddress } from '#lib/fields.ts';
import { across } from './across.ts';
import { changes, checks, embargoedUntil, formerIds, needDay, state, topicIds } from './common.ts';
import { access, author, container, finding, identifiers, notStated, orNotStated } from './evidence-parts.ts';

/** Front matter of a file in content/evidence/. The text below it is the editors' own comment on the work. */
export const evidenceSchema = z
  .strictObject({
    title: line(240).describe('Title of the work, as printed.'),
    kind: z.enum(['thesis', 'journal article', 'report']).describe('What sort of work it is.'),
    authors: z.array(author).min(1).describe('Everybody who wrote it, in the order printed.'),
    year: z.int().min(1990).max(2100).describe('Year of publication, as citations give it.'),
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
          number: z
            .union([z.int().min(1), notStated])
            .describe('How many, as a whole number, or "not stated".'),
          unit: line(120).describe('What was counted: people, answers, services.'),
          population: orNotStated(200).describe('Who they were, and whether PWPs can be told apart.'),
          place: orNotStated(160).describe('Where, as far as the source says.'),
          period: orNotStated(80).describe('When people were asked or counted.'),
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
    checks,
    state,
    embargoedUntil,
    changes,
  })
  .check(
    needDay,
    across(
      [
        ['access', 'state'],
        ['access', 'until'],
      ],
      ({ access: { state: said, until } = {} }, object) => {
        if (said === 'restricted until' && until === undefined)
          object(['access', 'until'], 'is missing: until which day is it restricted?');
      },
    ),
    across([['basis']], ({ basis, findings = [] }, object) => {
      if (basis !== 'abstract' && basis !== 'through another page') return;
      findings.forEach((found, index) => {
        if (found?.basis !== undefined && found.basis !== basis)
          object(
            ['findings', index, 'basis'],
            `is not "${basis}", but that is all that was read of this work`,
          );
      });
    }),
  );

export type EvidenceData = z.infer<typeof evidenceSchema>;
export type Author = EvidenceData['authors'][number];
