import { z } from 'astro/zod';
import { day, id, line } from '#lib/fields.ts';
import { changes, checks, embargoedUntil, formerIds, needDay, state } from './common.ts';

/** Front matter of a file in content/guide/. */
export const guideSchema = z
  .strictObject({
    title: line(100).describe('The question an applicant asks.'),
    short: line(40).describe('Two or three words for the list of pages.'),
    summary: line(320).describe('The answer in a sentence or two.'),
    order: z.int().min(1).describe('Its place in the guide.'),
    checked: day.describe('The day the facts on the page were last held against their sources.'),
    charts: z.array(id).default([]).describe('Drawings from charts.yaml, by id.'),
    formerIds,
    checks,
    state,
    embargoedUntil,
    changes,
  })
  .check(needDay);

export type GuideData = z.infer<typeof guideSchema>;
