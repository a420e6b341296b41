import { z } from 'astro/zod';
import { paths } from '#lib/paths.ts';
import { findCited, withNotes } from '#graph/cited.ts';
import type { Graph } from '#graph/types.ts';
import type { Post } from '#library/types.ts';
import { toWriters } from '../chips.ts';
import { toCreditsShown, toCreditTexts } from '../credits.ts';
import { toAddress } from '../head.ts';
import { defineDataset, sortById, toListedSources, toListedTopics } from './dataset.ts';

const shape = z.strictObject({
  id: z.string().describe('Name of the post in its address. It never changes.'),
  address: z.url().describe('Its page.'),
  title: z.string(),
  standfirst: z.string().describe('One or two sentences that say what it is about.'),
  kind: z
    .enum(['guest', 'joint', 'reading-note', 'editorial'])
    .describe('guest: one writer. joint: several. reading-note: the editors on a text published elsewhere.'),
  writers: z.array(z.string()).describe('Names as printed, pen names included.'),
  writerIds: z.array(z.string()).describe('The same writers by the names in the addresses of their pages.'),
  credit: z
    .array(z.string())
    .describe('Who wrote what, edited it, is quoted in it and so on, a sentence each.'),
  published: z.iso.date().describe('The day it appeared.'),
  changed: z.iso.date().optional().describe('The day of the last change, typing slips left out.'),
  topics: z.array(z.string()).describe('Topics by the names in their addresses.'),
  audience: z.array(z.string()).describe('Who it is for.'),
  words: z.int().describe('How many words it has. Words quoted from elsewhere are not counted.'),
  contentNote: z.string().optional().describe('What a reader may want to know before reading.'),
  series: z.string().optional().describe('Name of the series it belongs to.'),
  part: z.int().optional().describe('Which part of the series it is.'),
  originalTitle: z.string().optional().describe('For reading notes: the text that is read.'),
  originalWriters: z.array(z.string()).optional().describe('Who wrote that text, as printed there.'),
  originalDate: z.iso.date().optional().describe('When that text appeared.'),
  originalAddress: z.url().optional().describe('Where that text can be read.'),
  sources: z.array(z.string()).describe('Ids of cited evidence records and references.'),
});

/** Every post that stands in a list. Its text is in the Markdown file. */
export const posts = defineDataset({
  name: 'posts',
  title: 'Posts',
  says: 'One row for each post: who wrote it, when, what about and what it cites. The texts are in the Markdown file.',
  shape,
  makeRows: (graph) => sortById(graph.listed.posts).map((post) => toRow(graph, post)),
});

function toRow(graph: Graph, post: Post): z.output<typeof shape> {
  const { id, data, prose } = post;
  const writers = toWriters(graph, data.writers);
  const cited = findCited(withNotes(graph, post));
  const { original, series } = data;
  return {
    id,
    address: toAddress(paths.post(id)),
    title: data.title,
    standfirst: data.standfirst,
    kind: data.kind,
    writers: writers.map((writer) => writer.data.name),
    writerIds: writers.map((writer) => writer.id),
    credit: toCreditTexts(toCreditsShown(graph, post)),
    published: data.published,
    changed: data.changes.findLast(({ kind }) => kind !== 'typo')?.date,
    topics: toListedTopics(graph, data.topics),
    audience: data.audience,
    words: prose.words,
    contentNote: data.contentNote,
    series: series?.title,
    part: series?.part,
    originalTitle: original?.title,
    originalWriters: original?.writers.map(({ name }) => name),
    originalDate: original?.date,
    originalAddress: original?.address,
    sources: toListedSources(graph, cited),
  };
}
