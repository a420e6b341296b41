import { z } from 'astro/zod';
import { dateText, line, orcid, webAddress } from '#lib/fields.ts';
import { formerIds } from './common.ts';

/** Front matter of a file in content/writers/. The text below it is the biography. */
export const writerSchema = z
  .strictObject({
    name: line(80).describe('The name to print, as the writer wishes it.'),
    penName: z
      .boolean()
      .default(false)
      .describe('true if the name is a pen name. Nothing else about the person may then stand here.'),
    group: z.boolean().default(false).describe('true for a group, such as the editors.'),
    pronouns: line(40).optional().describe('If the writer wants them printed.'),
    summary: line(240).describe('One sentence about the writer, shown in lists.'),
    role: z
      .strictObject({
        what: line(160).describe('The role, such as “qualified PWP”.'),
        on: dateText.describe('When that was true.'),
      })
      .optional()
      .describe('A role and the date at which it was true.'),
    links: z
      .array(z.strictObject({ label: line(80), address: webAddress }))
      .default([])
      .describe('Pages elsewhere that the writer wants shown.'),
    orcid: orcid.optional().describe('ORCID, for researchers.'),
    email: z.email().optional().describe('Only if the writer wants it public. Never with a pen name.'),
    employer: line(120).optional().describe('Only if the writer wants it public. Never with a pen name.'),
    portrait: z
      .strictObject({ file: line(80), alt: line(200) })
      .optional()
      .describe('A picture beside this file, with words for those who cannot see it. Never with a pen name.'),
    formerIds,
  })
  .superRefine((writer, context) => {
    if (!writer.penName) return;
    for (const key of ['email', 'employer', 'portrait', 'orcid', 'role'] as const)
      if (writer[key] !== undefined)
        context.addIssue({
          code: 'custom',
          path: [key],
          message: 'may not stand beside a pen name: it could show who the person is',
        });
  });

export type WriterData = z.infer<typeof writerSchema>;
