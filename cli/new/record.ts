import { z } from 'astro/zod';
import { line, webAddress } from '#lib/fields.ts';
import { MOST_TOPICS } from '#lib/longest.ts';
import { toSlug } from '#lib/text.ts';
import { evidenceSchema } from '#schemas/evidence.ts';
import { toIds, type Kind } from './kind.ts';

const YEAR = z.string().regex(/^(?:199\d|20\d\d)$/, 'is not a year such as 2018');

/** Asks the least that a record needs; what the source does not state is written down as not stated. */
export const askRecord: Kind = async (ask, library, today) => {
  const fields = evidenceSchema.shape;
  const title = await ask.line('What is the title of the work, as printed?', fields.title);
  const kind = await ask.choice('What sort of work is it?', fields.kind.options);
  const family = await ask.line('Family name of the first author:', line(60));
  const given = await ask.line('Given name or initials, as printed:', line(60));
  const year = await ask.line('In which year did it appear?', YEAR);
  const address = await ask.line('The address of the page you read:', webAddress);
  const basis = await ask.choice('What did you read of it?', ['abstract', 'through another page']);
  const summary = await ask.line('One sentence for lists: what is this work?', fields.summary);
  const question = await ask.line('What did the authors want to know?', fields.question);
  const design = await ask.choice('What kind of study is it?', fields.design.shape.kind.options);
  const did = await ask.line('What did they do?', fields.design.shape.text);
  const first = await ask.line('The most important message, in at most 35 words of your own:', fields.brief.element);
  const second = await ask.line('The second message:', fields.brief.element);
  const found = await ask.line('One thing it found, in one or two sentences of your own:', fields.findings.element.shape.text);
  const topics = await ask.ids('Which topics does that touch?', toIds(library.topics), MOST_TOPICS);
  const limit = await ask.line('One thing it cannot show:', fields.limits.element.shape.text);
  const said = await ask.line('What did the page say about getting the whole work?', fields.access.shape.said);
  return {
    folder: 'evidence',
    name: `${toSlug(family)}-${year}`,
    data: {
      title, kind, authors: [{ family, given }], year: Number(year), address, container: {}, summary, question,
      design: { kind: design, text: did }, sample: 'not stated', measures: 'not stated', brief: [first, second],
      findings: [{ id: 'first-finding', text: found, topics, basis }], limits: [{ text: limit, by: 'midstream' }], basis,
      access: { state: 'unknown', checkedOn: today, checkedIn: 'the live page', said, routes: [{ what: 'The page that was read', address, cost: 'not stated' }] },
      topics, written: today, state: 'draft',
    },
    text: '',
    next: 'Name all authors, give the finding an id that will stay, and add what else the source states: docs/content-model.md lists the fields.',
  };
}; // prettier-ignore
