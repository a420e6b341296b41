import { z } from 'astro/zod';
import { paths } from '#lib/paths.ts';
import { toAuthorName } from '../authors.ts';
import { toAddress } from '../head.ts';
import { defineDataset, sortById, toListedTopics, toSourceText } from './dataset.ts';

/** Every figure of the ledger. */
export const facts = defineDataset({
  name: 'facts',
  title: 'Figures',
  says: 'One row for each figure: its value, whom it counts, when and where, its source, and what to be careful about.',
  shape: z.strictObject({
    id: z.string().describe('Short name of the figure. It never changes.'),
    address: z.url().describe('Its place on the page of all figures.'),
    value: z.string().describe('As printed, such as "68.6%".'),
    unit: z.string().describe('What it is a number or share of.'),
    says: z.string().describe('The whole fact as one sentence of our own.'),
    counts: z.string().describe('Whom or what it counts.'),
    period: z.string().describe('When it was true.'),
    place: z.string().describe('Where it was true.'),
    interval: z.string().optional().describe('Confidence interval, as the source gives it.'),
    source: z.string().describe('Id of a reference or an evidence record.'),
    sourceText: z.string().describe('The source in words.'),
    where: z.string().optional().describe('Page, section or table of the source.'),
    confidence: z.enum(['high', 'medium', 'low']).describe('How far it can be trusted as read here.'),
    caution: z.string().optional().describe('What must be known before using it.'),
    topics: z.array(z.string()).describe('Topics by the names in their addresses.'),
    disagreements: z.array(z.string()).describe('Where figures differ: on what, and why.'),
  }),
  makeRows: (graph) =>
    sortById(graph.library.facts.items).map((fact) => ({
      ...fact,
      address: toAddress(paths.fact(fact.id)),
      sourceText: toSourceText(graph, fact.source),
      topics: toListedTopics(graph, fact.topics),
      disagreements: graph.library.conflicts.items
        .filter(({ facts: ids }) => ids.includes(fact.id))
        .map(({ title, explained }) => `${title}: ${explained}`),
    })),
});

/** Every word of the glossary. */
export const glossary = defineDataset({
  name: 'glossary',
  title: 'Glossary',
  says: 'One row for each word, with what it means and the names it had before.',
  shape: z.strictObject({
    id: z.string().describe('Short name of the word. It never changes.'),
    address: z.url().describe('Its place in the glossary.'),
    term: z.string().describe('The word as written in texts.'),
    full: z.string().optional().describe('What the letters stand for.'),
    definition: z.string().describe('What it means, in plain words of our own.'),
    formerNames: z.array(z.string()).describe('Names it had before.'),
    alsoCalled: z.array(z.string()).describe('Other names in use.'),
    seeAlso: z.array(z.string()).describe('Ids of other words.'),
    source: z.string().describe('Id of a reference or an evidence record.'),
    sourceText: z.string().describe('The source in words.'),
    caution: z.string().optional(),
  }),
  makeRows: (graph) =>
    sortById(graph.library.glossary.items).map(({ automatic: _, ...term }) => ({
      ...term,
      address: toAddress(paths.term(term.id)),
      sourceText: toSourceText(graph, term.source),
    })),
});

/** Every citable source that is not an evidence record. */
export const references = defineDataset({
  name: 'references',
  title: 'References',
  says: 'One row for each other source that we cite, with what was read of it. For reference managers take the library instead.',
  shape: z.strictObject({
    id: z.string().describe('Short name of the source. It never changes.'),
    type: z.string().describe('Its kind, in the words of the Citation Style Language.'),
    title: z.string(),
    authors: z.array(z.string()),
    issued: z.string().optional().describe('A year, a month or a day. Left out where it is undated.'),
    approximate: z.boolean().describe('Whether the year is our estimate.'),
    container: z.string().optional().describe('Journal, book or site that it is part of.'),
    publisher: z.string().optional(),
    doi: z.string().optional(),
    address: z.url().optional().describe('Where it can be read.'),
    accessed: z.iso.date().optional().describe('The day it was read there.'),
    read: z.string().describe('What was read of it.'),
    caution: z.string().optional().describe('What must be known before relying on it.'),
    text: z.string().describe('The source in words, in Harvard manner.'),
  }),
  makeRows: (graph) =>
    sortById(graph.library.references.items).map((reference) => ({
      id: reference.id,
      type: reference.type,
      title: reference.title,
      authors: reference.author.map(toAuthorName),
      issued: reference.issued,
      approximate: reference.approximate,
      container: reference['container-title'],
      publisher: reference.publisher,
      doi: reference.DOI,
      address: reference.URL,
      accessed: reference.accessed,
      read: reference.read,
      caution: reference.caution,
      text: toSourceText(graph, reference.id),
    })),
});
