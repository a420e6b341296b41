import { z } from 'astro/zod';
import { getCitables } from '../sources.ts';
import { defineDataset, sortById, toFindingAddress, toListedTopics } from './dataset.ts';

/** Every finding of the records that stand in a list. */
export const findings = defineDataset({
  name: 'findings',
  title: 'Findings',
  says: 'One row for each thing that a work found, in our words, with what we read it in.',
  shape: z.strictObject({
    id: z.string().describe('Id of the record, a number sign, id of the finding. It never changes.'),
    address: z.url().describe('Its place on the page of the record.'),
    record: z.string().describe('Id of the evidence record.'),
    work: z.string().describe('Authors and year.'),
    text: z.string().describe('What was found, in at most two sentences of our own.'),
    basis: z
      .string()
      .describe('Where it was read: abstract, full text with the page, or through another page.'),
    topics: z.array(z.string()).describe('Topics by the names in their addresses.'),
  }),
  makeRows: (graph) =>
    sortById(graph.listed.evidence).flatMap(({ id: record, data }) =>
      sortById(data.findings).map(({ id, text, basis, topics }) => ({
        id: `${record}#${id}`,
        address: toFindingAddress(record, id),
        record,
        work: getCitables(graph).get(record)?.short ?? record,
        text,
        basis,
        topics: toListedTopics(graph, topics),
      })),
    ),
});
