import { z } from 'astro/zod';
import { paths } from '#lib/paths.ts';
import type { Graph } from '#graph/types.ts';
import type { EvidenceRecord } from '#library/types.ts';
import { toAuthorName } from '../authors.ts';
import { toWriters } from '../chips.ts';
import { toAddress } from '../head.ts';
import { defineDataset, sortById, toListedSources, toListedTopics } from './dataset.ts';

const shape = z.strictObject({
  id: z.string().describe('Name of the record in its address. It never changes.'),
  address: z.url().describe('Its page.'),
  title: z.string().describe('Title of the work, as printed.'),
  kind: z.string().describe('thesis, journal article or report.'),
  authors: z.array(z.string()).describe('As printed in the work.'),
  year: z.int(),
  publishedIn: z.string().optional().describe('Journal, university, publisher or body.'),
  doi: z.string().optional(),
  work: z.url().describe('The page of the work that was read.'),
  summary: z.string().describe('What the work is, in one sentence of our own.'),
  question: z.string().describe('What the authors wanted to know, in our words.'),
  design: z.string().describe('The kind of study.'),
  designText: z.string().describe('What they did, in our words.'),
  number: z.int().optional().describe('How many took part. Left out where it is not stated.'),
  unit: z.string().optional().describe('What was counted.'),
  population: z.string().optional(),
  place: z.string().optional(),
  period: z.string().optional(),
  sampleCaution: z.string().optional().describe('What must be known before using the number.'),
  measures: z.array(z.string()).describe('Questionnaires and other measures. Empty where none is stated.'),
  brief: z.array(z.string()).describe('Two or three messages.'),
  limitsByAuthors: z.array(z.string()).describe('What it cannot show, as the authors say.'),
  limitsByUs: z.array(z.string()).describe('What it cannot show, as we add.'),
  interests: z.array(z.string()).describe('Interests and overlaps worth knowing.'),
  basis: z.string().describe('What we read: abstract, part, full text, or through another page.'),
  access: z.string().describe('What the source said about getting the work.'),
  accessUntil: z.iso.date().optional().describe('For "restricted until": the day.'),
  accessChecked: z.iso.date().describe('The day somebody last looked.'),
  topics: z.array(z.string()).describe('Topics by the names in their addresses.'),
  related: z.array(z.string()).describe('Ids of other records and references.'),
  written: z.iso.date().describe('The day this summary was written.'),
  writers: z.array(z.string()).describe('Who wrote this summary.'),
});

/** Every evidence record that stands in a list. */
export const evidence = defineDataset({
  name: 'evidence',
  title: 'Evidence',
  says: 'One row for each work that we have summarised: what it asked, how, of whom, and what it cannot show.',
  shape,
  makeRows: (graph) => sortById(graph.listed.evidence).map((record) => toRow(graph, record)),
});

function toRow(graph: Graph, { id, data }: EvidenceRecord): z.output<typeof shape> {
  const { container, access } = data;
  const limitsBy = (who: string) => data.limits.filter(({ by }) => by === who).map(({ text }) => text);
  return {
    id,
    address: toAddress(paths.record(id)),
    title: data.title,
    kind: data.kind,
    authors: data.authors.map(toAuthorName),
    year: data.year,
    publishedIn: container.journal ?? container.institution ?? container.publisher,
    doi: data.identifiers.doi,
    work: data.address,
    summary: data.summary,
    question: data.question,
    design: data.design.kind,
    designText: data.design.text,
    ...toSample(data.sample),
    measures: data.measures === 'not stated' ? [] : data.measures,
    brief: data.brief,
    limitsByAuthors: limitsBy('the authors'),
    limitsByUs: limitsBy('midstream'),
    interests: data.conflicts,
    basis: data.basis,
    access: access.state,
    accessUntil: access.until,
    accessChecked: access.checkedOn,
    topics: toListedTopics(graph, data.topics),
    related: toListedSources(graph, data.related),
    written: data.written,
    writers: toWriters(graph, data.writers).map((writer) => writer.data.name),
  };
}

function toSample(sample: EvidenceRecord['data']['sample']) {
  if (sample === 'not stated') return {};
  const say = (text: string) => (text === 'not stated' ? undefined : text);
  return {
    number: sample.number === 'not stated' ? undefined : sample.number,
    unit: sample.unit,
    population: say(sample.population),
    place: say(sample.place),
    period: say(sample.period),
    sampleCaution: sample.caution,
  };
}
