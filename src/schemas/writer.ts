import { z } from 'astro/zod';
import { dateText, line, orcid, personName, webAddress } from '#lib/fields.ts';
import { namesPerson } from '#lib/pen-names.ts';
import { findOtherHosts } from '#lib/shown-hosts.ts';
import { across } from './across.ts';
import { checks, formerIds } from './common.ts';

const roles = z
  .array(
    z.strictObject({
      what: line(160).describe('The role, such as “trainee PWP”.'),
      from: dateText.describe('Since when, as exact as the writer wants it: 2024, 2024-03 or 2024-03-01.'),
    }),
  )
  .default([])
  .describe('Roles one after the other, oldest first. Each piece then says the role of its own day.');

const link = z.strictObject({ label: line(80), address: webAddress }).check(
  across([['label'], ['address']], ({ label = '', address = '' }, object) => {
    for (const other of findOtherHosts(label, address))
      object(['label'], `shows ${other}, but leads elsewhere`);
  }),
);

const pictureFile = line(80).regex(
  /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpe?g|png|webp|avif)$/,
  'is not the name of a picture beside this file, like robin.jpg: small letters, digits and hyphens, and .jpg, .png, .webp or .avif',
);

/** Front matter of a file in content/writers/. The text below it is the biography. */
export const writerSchema = z
  .strictObject({
    name: personName.describe('The name to print, as the writer wishes it.'),
    penName: z
      .boolean()
      .default(false)
      .describe('true if the name is a pen name. Nothing else about the person may then stand here.'),
    group: z.boolean().default(false).describe('true for a group, such as the editors.'),
    pronouns: line(40)
      .optional()
      .describe('If the writer wants them printed. With a pen name they stand in the text below, if at all.'),
    summary: line(240).describe('One sentence about the writer, shown in lists.'),
    role: z
      .strictObject({
        what: line(160).describe('The role, such as “qualified PWP”.'),
        on: dateText.describe('When that was true.'),
      })
      .optional()
      .describe('One role and the date at which it was true. If you know since when, use "roles" instead.'),
    roles,
    links: z
      .array(link)
      .default([])
      .describe(
        'Pages elsewhere that the writer wants shown. With a pen name: only pages under that same name.',
      ),
    orcid: orcid.optional().describe('ORCID, for researchers. Never with a pen name.'),
    email: z.email().optional().describe('Only if the writer wants it public. Never with a pen name.'),
    employer: line(120).optional().describe('Only if the writer wants it public. Never with a pen name.'),
    portrait: z
      .strictObject({ file: pictureFile, alt: line(200) })
      .optional()
      .describe('A picture beside this file, with words for those who cannot see it. Never with a pen name.'),
    checks,
    formerIds,
    formerNames: z
      .array(personName)
      .default([])
      .describe(
        'Earlier names, only if the writer wants them printed. Old addresses work without. Never with a pen name.',
      ),
  })
  .check(
    across([['role'], ['roles']], ({ role, roles: held = [] }, object) => {
      if (role && held.length > 0) object(['role'], 'and "roles" are two ways to say the same: keep "roles"');
    }),
    across([], ({ roles: held = [] }, object) => {
      const early = held.findIndex((one, index) => (one?.from ?? '9999') <= (held[index - 1]?.from ?? ''));
      if (early !== -1) object(['roles', early, 'from'], 'is not later than the role before it');
    }),
    across([['penName']], (writer, object) => {
      if (writer.penName) for (const [path, message] of findPersonal(writer)) object(path, message);
    }),
  );

export type WriterData = z.infer<typeof writerSchema>;

/** Fields that say something about the person behind a name. */
const PERSONAL = [
  'email', 'employer', 'portrait', 'orcid', 'role', 'roles', 'pronouns', 'formerIds', 'formerNames',
] as const; // prettier-ignore

type Given = Partial<Record<(typeof PERSONAL)[number], unknown>> & {
  readonly links?: readonly ({ readonly address?: string | undefined } | null)[] | undefined;
};

function findPersonal(writer: Given): [(string | number)[], string][] {
  const isGiven = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return [
    ...PERSONAL.filter((key) => isGiven(writer[key])).map((key): [string[], string] => [
      [key],
      key === 'formerIds'
        ? 'may not stand beside a pen name: each becomes a public redirect, and so tells everybody which name was there before'
        : 'may not stand beside a pen name: it could show who the person is',
    ]),
    ...(writer.links ?? []).flatMap((link, index): [(string | number)[], string][] =>
      namesPerson(link?.address ?? '')
        ? [[['links', index, 'address'], 'leads to a place where people stand under their own names']]
        : [],
    ),
  ];
}
