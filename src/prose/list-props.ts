import type { z } from 'astro/zod';
import type { PropNames } from '#lib/mark-props.ts';
import { marks } from './marks.ts';

/** Names of the properties of every mark, for programs that have no schemas. */
export function listProps(): Record<string, PropNames> {
  return Object.fromEntries(
    Object.entries(marks).map(([name, { props }]) => {
      const fields = Object.entries<z.ZodType>(props.shape);
      const needed = fields.filter(([, field]) => !field.safeParse(undefined).success);
      return [name, { all: fields.map(([prop]) => prop), needed: needed.map(([prop]) => prop) }];
    }),
  );
}
