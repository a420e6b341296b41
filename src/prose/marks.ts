import { z } from 'astro/zod';
import { id, line } from '#lib/fields.ts';
import { PLACES } from './tags.ts';
import { voice } from './voice.ts';

const TOKEN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const passage = z
  .strictObject({
    by: line(200).describe(
      'Writers’ ids with spaces between them, or "together", or "some" for writers left unnamed on purpose.',
    ),
    count: z.coerce
      .number()
      .int()
      .min(1)
      .optional()
      .describe('With by="some": how many writers, at least two and not all.'),
    id: id.optional().describe('A fixed address for the passage.'),
  })
  .superRefine(({ by, count }, context) => {
    if (by === 'some' && count === undefined)
      context.addIssue({
        code: 'custom',
        path: ['count'],
        message: 'is missing: by="some" needs count={2} or more, or one person could be worked out',
      });
    if (by !== 'some' && count !== undefined)
      context.addIssue({ code: 'custom', path: ['count'], message: 'is only for by="some"' });
    if (by.split(/\s+/).some((part) => !TOKEN.test(part)))
      context.addIssue({
        code: 'custom',
        path: ['by'],
        message: 'is not a list of writers’ ids with spaces between them',
      });
  });

const claim = z
  .strictObject({
    id: id.describe('A short name that stays: it is part of the claim’s address.'),
    status: z
      .enum(['supported', 'named', 'second hand', 'experience', 'opinion', 'unknown', 'disputed'])
      .describe('What stands behind it.'),
    source: id
      .optional()
      .describe(
        'With status="supported": the evidence record or reference. With "second hand": where it was read.',
      ),
    disputes: id
      .optional()
      .describe(
        'Id of the claim that says the opposite: in the same text, or, from a response, in its post.',
      ),
  })
  .superRefine(({ status, source }, context) => {
    if (status === 'supported' && source === undefined)
      context.addIssue({
        code: 'custom',
        path: ['source'],
        message: 'is missing: a supported claim names its source',
      });
  });

/**
 * Every mark that writers may use in prose: the whole list. `inside` says whether it stands within a sentence or around
 * whole paragraphs, `text` whether words go between its tags, `example` is copied into the page for writers.
 */
export const marks = {
  Cite: {
    does: 'Names the source of a statement. Prints a small number that leads to the list of sources.',
    example: 'Three in four services answered<Cite id="census-2014" at="p. 8" />.',
    inside: PLACES.Cite,
    text: 'none',
    props: z.strictObject({
      id: id.describe('Id of an evidence record or of a source in references.yaml.'),
      at: line(60).optional().describe('Page or section.'),
    }),
  },
  Term: {
    does: 'Explains a word of the glossary, where it is not written as the glossary writes it. The others are explained by themselves.',
    example: 'She was a <Term id="pwp">PWP</Term> for six years.',
    inside: PLACES.Term,
    text: 'required',
    props: z.strictObject({ id: id.describe('Id in glossary.yaml.') }),
  },
  Fact: {
    does: 'Prints a figure from the ledger with a link to where it comes from.',
    example: 'In that year <Fact id="leavers-pwp-2015" /> left.',
    inside: PLACES.Fact,
    text: 'none',
    props: z.strictObject({ id: id.describe('Id in facts.yaml.') }),
  },
  Claim: {
    does: 'Says what stands behind a statement. The reader sees it in words, and all claims of a text are listed at its end.',
    example: '<Claim id="two-years" status="opinion">Two years is the least one should stay.</Claim>',
    inside: PLACES.Claim,
    text: 'required',
    props: claim,
  },
  Passage: {
    does: 'Says who wrote a stretch of a joint post. Its start and end are shown.',
    example: '<Passage by="robin-example">\n\nMy first week began with a fire alarm.\n\n</Passage>',
    inside: PLACES.Passage,
    text: 'required',
    props: passage,
  },
  Voice: {
    does: 'Quotes words said elsewhere, with who said them, where, when and with what permission.',
    example:
      '<Voice speaker="not named" place="a public forum" date="2021-07-13" permission="public and anonymous" recordedBy="the editors" recordedOn="2026-01-02">\n\nThe words, exactly.\n\n</Voice>',
    inside: PLACES.Voice,
    text: 'required',
    props: voice,
  },
  Aside: {
    does: 'Sets a short remark beside the text.',
    example: '<Aside title="A word about names">\n\nThe service was renamed in 2023.\n\n</Aside>',
    inside: PLACES.Aside,
    text: 'required',
    props: z.strictObject({ title: line(80).optional().describe('A few words above the remark.') }),
  },
} as const satisfies Record<keyof typeof PLACES, object>;

export type MarkName = keyof typeof marks;

/** What a mark's props look like once checked. */
export type MarkProps = { [Name in MarkName]: z.infer<(typeof marks)[Name]['props']> };

/** Whether `name` is one of the marks. */
export function isMark(name: string): name is MarkName {
  return Object.hasOwn(marks, name);
}
