import { z } from 'astro/zod';
import { dateText, day, doi, id, line, orcid, webAddress } from '#lib/fields.ts';
import { topicIds } from './common.ts';

/** What stands where a source says nothing. */
export const notStated = z.literal('not stated');
/** A line of at most so many letters, or that it is not stated. */
export const orNotStated = (longest: number) => z.union([line(longest), notStated]);

const person = z.strictObject({
  family: line(60).describe('Family name.'),
  given: line(60).describe('Given name or initials, as the source prints them.'),
  orcid: orcid.optional().describe('ORCID, as the source or its record prints it.'),
  affiliation: line(320)
    .optional()
    .describe('Role and employer as printed in the work: true then, perhaps not now.'),
});

/** A person or a body that wrote the work. */
export const author = z.union([
  person,
  z.strictObject({ literal: line(120).describe('A body that put its name to the work, as printed.') }),
]);

/** Where the work appeared. */
export const container = z
  .strictObject({
    journal: line(160).optional().describe('Name of the journal, as printed.'),
    volume: line(12).optional().describe('Volume, in quotation marks.'),
    issue: line(12).optional().describe('Issue within the volume, in quotation marks.'),
    article: line(24).optional().describe('Article number, where the journal has them.'),
    pages: line(24).optional().describe('First and last page, with a hyphen: 37-46.'),
    issn: z
      .string()
      .regex(/^\d{4}-\d{3}[\dX]$/, 'is not an ISSN like 1755-6228')
      .optional()
      .describe('ISSN of the journal, as printed.'),
    publisher: line(120).optional().describe('Who published it.'),
    institution: line(160).optional().describe('University or body that issued it.'),
    units: z.array(line(160)).default([]).describe('Academic units, from the largest to the smallest.'),
    repository: line(120).optional().describe('Where the record is kept.'),
    itemType: line(60).optional().describe('The kind as the repository names it, such as “Thesis (PhD)”.'),
    depositor: line(80).optional().describe('Who put the work into the repository, as the record prints it.'),
    licence: line(160).optional().describe('Licence or copyright line as the source states it.'),
  })
  .describe('Where the work appeared.');

/** Numbers by which the work is known. */
export const identifiers = z
  .strictObject({
    doi: doi.optional().describe('DOI without https://doi.org/ before it.'),
    uri: webAddress.optional().describe('Permanent address given by the repository.'),
    ethos: line(60).optional().describe('Number in EThOS, the British Library’s list of theses.'),
    isni: line(30).optional().describe('ISNI of the author, as the record prints it.'),
  })
  .default({})
  .describe('Numbers by which the work is known.');

/** One thing that the work found. */
export const finding = z.strictObject({
  id: id.describe('A short name that stays for ever: it is part of the finding’s address.'),
  text: line(420)
    .refine((text) => (text.match(/[.!?](?=\s|$)/g)?.length ?? 0) <= 2, 'has more than two sentences')
    .describe('What the work found, in at most two sentences of your own.'),
  topics: topicIds,
  basis: z
    .union([
      z.enum(['abstract', 'through another page']),
      line(80).regex(
        /^full text, (?:pp?\. ?|section |table )\S+/,
        'is neither "abstract", nor "through another page", nor like "full text, p. 12"',
      ),
    ])
    .describe(
      'Where you read it: abstract, full text with the page, or another page that tells of the work.',
    ),
});

/** Whether and how the work can be had, on the day somebody looked. */
export const access = z.strictObject({
  state: z
    .enum(['open', 'restricted until', 'request', 'paywalled', 'unknown'])
    .describe('What the source said about getting the work.'),
  until: day.optional().describe('For "restricted until": the day.'),
  checkedOn: day.describe('The day somebody last looked.'),
  checkedIn: z.enum(['the live page', 'a stored copy', 'our notes']).describe('Where they looked.'),
  said: line(240).describe('What the page said on that day, in your words.'),
  routes: z
    .array(
      z.strictObject({
        what: line(160).describe('What a reader does.'),
        address: webAddress.optional().describe('Where it is done.'),
        cost: line(80).describe('What it costs, or "Not checked".'),
      }),
    )
    .min(1)
    .describe('Ways to get it, the easiest first, each with what it costs.'),
  history: z
    .array(z.strictObject({ date: dateText, what: line(240) }))
    .default([])
    .describe('What happened to access, and who looked when, oldest first: date and what.'),
});
