import type { z } from 'astro/zod';
import { TAGS } from './elements.ts';
import { marks } from './marks.ts';

/** A mark as the page for writers tells of it. */
export interface MarkListed {
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

/** Every tag that may stand in a text: marks and the few of HTML, each within a sentence or alone on its line. */
export function listTags(): Record<string, 'sentence' | 'line'> {
  const own = Object.entries(marks).map(([name, { inside }]) => [
    name,
    inside === 'a sentence' ? 'sentence' : 'line',
  ]);
  const html = Object.keys(TAGS).map((name) => [name, 'sentence']);
  return Object.fromEntries([...own, ...html]) as Record<string, 'sentence' | 'line'>;
}
