import { z } from 'astro/zod';
import { day, id, line } from '#lib/fields.ts';
import { changes, checks, embargoedUntil, formerIds, needDay, state } from './common.ts';

/** The four headings of every topic page, in order. The page sets the first two beside each other. */
export const TOPIC_HEADINGS = [
  'What research found',
  'What practitioners say',
  'Where they disagree',
  'What nobody has studied',
] as const;

/** Front matter of a file in content/topics/. The text holds the four headings, in order. */
export const topicSchema = z
  .strictObject({
    title: line(60).describe('The topic in a word or two.'),
    question: line(160).describe('The question behind it, as a reader would ask it.'),
    answer: line(600).describe('The short answer, honest about what is not known.'),
    answered: day.describe('The day the answer was written or last looked at.'),
    stone: z.int().min(1).max(12).describe('Its river stone, 1 to 12: no two topics share one.'),
    hue: z.enum(['river', 'plum', 'moss', 'clay']).describe('Its colour.'),
    facts: z.array(id).default([]).describe('Figures from facts.yaml shown in the margin, by id.'),
    charts: z.array(id).default([]).describe('Drawings from charts.yaml, by id.'),
    reading: z.array(id).default([]).describe('Works and references to read next, by id.'),
    formerIds,
    checks,
    state,
    embargoedUntil,
    changes,
  })
  .check(needDay);

export type TopicData = z.infer<typeof topicSchema>;
