import { z } from 'astro/zod';
import { findAddressFault } from './addresses.ts';
import { isDay } from './dates.ts';
import { LONGEST } from './longest.ts';
import { findMixture } from './scripts.ts';
import { findHidden } from './hidden.ts';
import { toCurly } from './text.ts';

/** One line of plain text of at most `longest` characters. Straight quotation marks become curly, as they do in texts. */
export const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1, 'is empty')
    .max(longest, `is longer than ${longest} characters`)
    .refine(
      (text) => !/[\t\n]/.test(text) && !findHidden(text),
      'has an invisible character or a line break in it',
    )
    .overwrite(toCurly);

/** A line that stands where a name does. Letters of two alphabets in it are refused: many look alike, and a name is trusted by its look. */
export const nameLine = (longest: number) =>
  line(longest).superRefine((name, context) => {
    const fault = findMixture(name);
    if (fault) context.addIssue({ code: 'custom', message: fault });
  });

/** A name as it is printed. */
export const personName = nameLine(LONGEST.name);

/** A short name made of small letters, digits and single hyphens, as used in file names and addresses. */
export const id = z
  .string()
  .max(80, 'is longer than 80 characters')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'may hold only small letters a–z, digits and single hyphens');

/** A day that exists, as YYYY-MM-DD. */
export const day = z
  .string()
  .refine(isDay, 'is not a day that exists, written year-month-day like 2021-07-17');

/** A year, a month or a day, as exact as the source is. */
export const dateText = z
  .string()
  .refine(
    (text) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || isDay(text),
    'is not a date like 2021, 2021-07 or 2021-07-17',
  );

/** A whole address on the web. */
export const webAddress = z.string().superRefine((text, context) => {
  const fault =
    findAddressFault(text) ?? (/^https?:/.test(text) ? undefined : 'does not begin with https://');
  if (fault) context.addIssue({ code: 'custom', message: fault });
});

/** A DOI without the address of its resolver, in ASCII. Old ones hold angle brackets; a quotation mark or a curly bracket none does. */
export const doi = z
  .string()
  .max(200, 'is longer than 200 characters')
  .regex(/^10\.\d{4,9}\/[!#-[\]-_a-z|~]+$/, 'is not a DOI like 10.1108/17556228200900017');

/** ORCID identifier, four groups of four. */
export const orcid = z
  .string()
  .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'is not an ORCID like 0000-0002-1825-0097');
