import type { z } from 'astro/zod';
import { marks } from './marks.ts';

/** A mark as the page for writers tells of it. */
interface MarkListed {
  readonly name: string;
  readonly does: string;
  readonly example: string;
  readonly props: readonly { readonly name: string; readonly what: string; readonly isNeeded: boolean }[];
}

/** Every mark that writers may use, in the order of the registry. */
export function listMarks(): MarkListed[] {
  return Object.entries(marks).map(([name, { does, example, props }]) => ({
    name,
    does,
    example,
    props: Object.entries<z.ZodType>(props.shape).map(([prop, schema]) => ({
      name: prop,
      what: schema.description ?? '',
      isNeeded: !schema.safeParse(undefined).success,
    })),
  }));
}
