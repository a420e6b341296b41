import { z } from 'astro/zod';
import { day, id, line, nameLine, personName } from '#lib/fields.ts';
import { across } from './across.ts';
import { changes, checks, embargoedUntil, state } from './common.ts';

const isNoAddress = (text: string) => !text.includes('@');
const ADDRESS = 'holds an address or a handle, which never stands here';
const name = personName.refine(isNoAddress, ADDRESS);

const by = z
  .strictObject({
    name: name.optional().describe('The reader’s own name, if they want it printed.'),
    penName: name
      .optional()
      .describe('A name that the reader chose. Nothing else about the person may then stand here.'),
    role: nameLine(120)
      .refine(isNoAddress, ADDRESS)
      .optional()
      .describe('Only what the reader does, as agreed with the editors: “a PWP in the north of England”.'),
    writer: id
      .optional()
      .describe(
        'The reader’s page, by file name in content/writers/, if there is one and they want it linked.',
      ),
  })
  .check(
    across([['name'], ['penName'], ['role']], ({ name: own, penName, role }, object) => {
      const given = [own, penName, role].filter((text) => text !== undefined).length;
      if (given !== 1)
        object([], `needs one of name, penName and role, and has ${given === 0 ? 'none' : 'several'}`);
    }),
    across([['role'], ['writer']], ({ role, writer }, object) => {
      if (role !== undefined && writer !== undefined)
        object(['writer'], 'may not stand beside a role: the page would say who the person is');
    }),
  )
  .describe('How the reader is named: one of name, penName or role, exactly as they agreed to it.');

const consent = z
  .strictObject({
    how: z
      .enum(['e-mail', 'letter', 'form'])
      .describe('The way in which they agreed. Never the address itself, a telephone number or their words.'),
    on: day.describe('The day on which they agreed to the words as they stand here.'),
  })
  .describe('That the reader agreed to what is printed: in which way and on which day. It is not shown.');

/** Front matter of a file in content/responses/: a reader's letter about a post. The text is the letter. */
export const responseSchema = z
  .strictObject({
    post: id.describe('The post, by file name in content/posts/.'),
    on: id
      .optional()
      .describe(
        'If the letter is about a part of the post: the id of that passage or claim, as in its address.',
      ),
    answers: id
      .optional()
      .describe('Only in a reply by a writer of the post: the response it answers, by file name.'),
    by,
    received: day.describe('The day the letter came.'),
    published: day.describe('The day it appears under the post.'),
    consent,
    contentNote: line(240)
      .optional()
      .describe('What a reader may want to know before reading, such as “describes burnout”.'),
    checks,
    state,
    embargoedUntil,
    changes,
  })
  .check(
    across([['answers'], ['on']], ({ answers, on }, object) => {
      if (answers !== undefined && on !== undefined)
        object(['on'], 'is not for replies: they stand under the response they answer');
    }),
    across([['answers'], ['by']], ({ answers, by: signed }, object) => {
      if (answers !== undefined && signed?.writer === undefined)
        object(['by', 'writer'], 'is missing: a reply is signed by a writer of the post');
    }),
  );

export type ResponseData = z.infer<typeof responseSchema>;
