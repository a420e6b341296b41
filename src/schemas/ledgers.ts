import { z } from 'astro/zod';
import { dateText, day, doi, id, line, webAddress } from '#lib/fields.ts';
import { topicIds } from './common.ts';

const person = z.union([
  z.strictObject({ family: line(60), given: line(60) }),
  z.strictObject({ literal: line(120).describe('A body, or a name as printed.') }),
]);

/** One citable source in references.yaml. Keys are those of CSL (Citation Style Language), dates are written plainly. */
export const referenceSchema = z.strictObject({
  id: id.describe('Short name used in <Cite id="…" />.'),
  type: z.enum([
    'article-journal',
    'book',
    'chapter',
    'report',
    'thesis',
    'webpage',
    'post-weblog',
    'article-newspaper',
    'dataset',
    'speech',
  ]),
  title: line(240),
  author: z.array(person).default([]),
  issued: dateText.optional().describe('When it was published. Leave it out if the page is undated.'),
  approximate: z.boolean().default(false).describe('true if the year is our estimate.'),
  'container-title': line(160).optional().describe('Journal, book or site it is part of.'),
  publisher: line(160).optional(),
  volume: line(12).optional(),
  issue: line(12).optional(),
  page: line(24).optional(),
  number: line(24).optional(),
  DOI: doi.optional(),
  ISSN: line(40).optional(),
  URL: webAddress.optional(),
  accessed: day.optional(),
  read: z
    .enum(['full text', 'abstract', 'part', 'through another page', 'listing only'])
    .describe('What was read of it.'),
  caution: line(320).optional().describe('What a reader must know before relying on it.'),
});

/** One figure in facts.yaml. */
export const factSchema = z.strictObject({
  id: id.describe('Short name used in <Fact id="…" />.'),
  value: line(60).describe('The figure as printed, such as "68.6%" or "£31,049 to £37,796".'),
  unit: line(80).describe('What the figure is a number or share of.'),
  says: line(320).describe('The whole fact as one sentence of our own.'),
  counts: line(200).describe('Whom or what it counts.'),
  period: line(80).describe('When it was true.'),
  place: line(80).describe('Where it was true.'),
  interval: line(60).optional().describe('Confidence interval, as the source gives it.'),
  source: id.describe('Id in references.yaml or of an evidence record.'),
  where: line(120).optional().describe('Page, section or table of the source.'),
  confidence: z.enum(['high', 'medium', 'low']).describe('How far the figure can be trusted as read here.'),
  caution: line(400).optional().describe('What must be known before using it.'),
  topics: topicIds.optional(),
});

/** Facts that do not agree, kept together with why. */
export const factConflictSchema = z.strictObject({
  id,
  facts: z.array(id).min(1),
  title: line(160).describe('What the disagreement is about.'),
  explained: line(700).describe('Why the figures differ and what a reader should do about it.'),
});

/** One figure drawing in charts.yaml: facts of the ledger side by side. The numbers are read from the facts, never typed here. */
export const chartSchema = z.strictObject({
  id: id.describe('Short name: part of the address of its table.'),
  kind: z
    .enum(['bars', 'milestones', 'map'])
    .describe(
      'bars: shares of a hundred side by side, with intervals where the facts have them · milestones: facts in order of time · map: steps of a career, and the ways on where they part',
    ),
  title: line(120).describe('What is shown, as a heading.'),
  says: line(320).describe('One sentence that says what the drawing shows.'),
  rows: z
    .array(
      z.strictObject({
        fact: id.describe('Id of a fact.'),
        label: line(60).describe('What the row is called.'),
        step: z.int().min(1).max(6).optional().describe('On a map: which step, from 1.'),
        way: line(40)
          .optional()
          .describe(
            'On a map: which way it lies on, where the steps part. Rows of one way have the same words here.',
          ),
      }),
    )
    .min(2)
    .describe('The facts, in the order of the drawing.'),
  caution: line(320).optional().describe('What must be known before comparing the rows.'),
});

export const factsSchema = z.strictObject({
  facts: z.array(factSchema).min(1),
  conflicts: z.array(factConflictSchema).default([]),
});

/** One entry of glossary.yaml. */
export const termSchema = z.strictObject({
  id: id.describe('Short name used in <Term id="…">.'),
  term: line(60).describe('The term as written in text.'),
  automatic: z
    .boolean()
    .default(true)
    .describe('false for an everyday word: it is then explained only where a text says <Term>.'),
  full: line(120).optional().describe('What the letters stand for.'),
  definition: line(400).describe('What it means, in plain words of our own.'),
  formerNames: z.array(line(80)).default([]).describe('Names it had before.'),
  alsoCalled: z.array(line(80)).default([]).describe('Other names in use.'),
  seeAlso: z.array(id).default([]),
  source: id.describe('Id in references.yaml or of an evidence record.'),
  caution: line(240).optional(),
});

/** One entry of search-words.yaml: words of readers, and the word that our texts have for the same. */
const searchWordSchema = z.strictObject({
  ours: line(40).describe('The word as our texts have it, or a few of them in their order.'),
  theirs: z.array(line(40)).min(1).describe('Words that readers type for it.'),
});

/** One entry of turning-points.yaml: something that happened to the role or its services. */
export const turningPointSchema = z.strictObject({
  id: id.describe('Short name: part of its address on the timeline.'),
  date: dateText.describe('When it happened, as exact as the source: a year, a month or a day.'),
  title: line(48).describe('What happened, in a few words: the label on the drawing.'),
  says: line(320).describe('What happened, in one or two sentences of our own.'),
  source: id.describe('Id in references.yaml or of an evidence record.'),
  caution: line(320).optional().describe('What must be known before relying on it.'),
});

export const chartsSchema = z.array(chartSchema);
export const glossarySchema = z.array(termSchema).min(1);
export const referencesSchema = z.array(referenceSchema).min(1);
export const searchWordsSchema = z.array(searchWordSchema);
export const turningPointsSchema = z.array(turningPointSchema);

export type Reference = z.infer<typeof referenceSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Chart = z.infer<typeof chartSchema>;
export type FactConflict = z.infer<typeof factConflictSchema>;
export type Term = z.infer<typeof termSchema>;
export type SearchWord = z.infer<typeof searchWordSchema>;
export type TurningPoint = z.infer<typeof turningPointSchema>;
