import { paths } from '#lib/paths.ts';
import { toCapital } from '#lib/text.ts';
import type { Graph } from '#graph/types.ts';
import { toGuideCard, toPostCard, toRecordCard, toTopicCard, toWriterCard } from './cards.ts';
import { toHead } from './head.ts';
import { toResponseCard } from './response-card.ts';
import type { BrowsePage, Card } from './types.ts';

type Group = BrowsePage['groups'][number];
type List = Group['lists'][number];
type Listed = List['links'][number];

/** What is found by its year and its topics as well: a post or a record. */
interface Dated {
  readonly card: Card;
  readonly year: string;
  readonly topics: readonly string[];
}

/** Every entry of the site by kind, topic, writer, year, design and letter: the way to everything without script. */
export function toBrowsePage(graph: Graph): BrowsePage {
  const { posts, records } = toDated(graph);
  const dated = [...posts, ...records];
  return {
    head: toHead({
      title: 'Browse everything',
      description:
        'Every page of the site by kind, topic, writer, year, design of study and letter. Search needs scripts; these lists do not.',
      path: paths.browse(),
    }),
    groups: [
      group('By kind', 'kind', toKinds(graph, posts, records)),
      group('By topic', 'topic', toTopics(graph, dated)),
      group('By writer', 'writer', toWriters(graph)),
      group('By year', 'year', toYears(dated)),
      group('By design of study', 'design', toDesigns(graph)),
      group('A to Z', 'a-to-z', toLetters(graph, dated)),
    ],
  };
}

function toDated(graph: Graph): Record<'posts' | 'records', Dated[]> {
  const { posts, evidence } = graph.listed;
  return {
    posts: posts.map((post) => ({
      card: toPostCard(graph, post),
      year: post.data.published.slice(0, 4),
      topics: post.data.topics,
    })),
    records: evidence.map((record) => ({
      card: toRecordCard(graph, record),
      year: String(record.data.year),
      topics: record.data.topics,
    })),
  };
}

function group(title: string, anchor: string, lists: Group['lists']): Group {
  return { title, anchor, lists: lists.filter(({ links }) => links.length > 0) };
}

function toKinds(graph: Graph, posts: readonly Dated[], records: readonly Dated[]): List[] {
  const reference = [
    { label: 'Glossary', to: paths.glossary(), note: '' },
    { label: 'Figures', to: paths.facts(), note: '' },
  ];
  return [
    listDated('Posts', posts),
    listDated('Evidence', records),
    list('Topics', graph.listed.topics.map(toTopicCard)),
    list('Guide', graph.listed.guide.map(toGuideCard)),
    list(
      'Responses',
      graph.responses.listed.map((response) => toResponseCard(graph, response)),
    ),
    { title: 'Reference pages', links: reference },
  ];
}

function list(title: string, cards: readonly Card[]): List {
  return { title, links: cards.map(toListed) };
}

function toListed({ label, to, eyebrow, date }: Card): Listed {
  return { label, to, note: [eyebrow, date?.text].filter(Boolean).join(', ') };
}

function toTopics(graph: Graph, dated: readonly Dated[]): List[] {
  return graph.listed.topics.map(({ id, data }) =>
    listDated(
      data.title,
      dated.filter(({ topics }) => topics.includes(id)),
    ),
  );
}

function listDated(title: string, dated: readonly Dated[]): List {
  return list(
    title,
    dated.map(({ card }) => card),
  );
}

/** All writers, then each with what they wrote, what is reported of them, and their letters. */
function toWriters(graph: Graph): List[] {
  const { wrote, credited, responses, library } = graph;
  const lists = library.writers.map(({ id, data }) => {
    const posts = [...new Set([...(wrote.get(id) ?? []), ...(credited.reported.get(id) ?? [])])];
    return list(data.name, [
      ...posts.map((post) => toPostCard(graph, post)),
      ...(responses.byWriter.get(id) ?? []).map((response) => toResponseCard(graph, response)),
    ]);
  });
  return [list('All writers', library.writers.map(toWriterCard)), ...lists];
}

function toYears(dated: readonly Dated[]): List[] {
  const years = [...Map.groupBy(dated, ({ year }) => year)].sort(([a], [b]) => b.localeCompare(a));
  return years.map(([year, some]) => listDated(year, some));
}

/** Evidence by the design of its study, as the record names it. */
function toDesigns(graph: Graph): List[] {
  const designs = Map.groupBy(graph.listed.evidence, ({ data }) => data.design.kind);
  return [...designs]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([kind, records]) =>
      list(
        toCapital(kind),
        records.map((record) => toRecordCard(graph, record)),
      ),
    );
}

function toLetters(graph: Graph, dated: readonly Dated[]): List[] {
  const { topics, guide } = graph.listed;
  const cards = [
    ...dated.map(({ card }) => card),
    ...topics.map(toTopicCard),
    ...guide.map(toGuideCard),
    ...graph.library.writers.map(toWriterCard),
  ].sort((a, b) => a.label.localeCompare(b.label, 'en'));
  return [...Map.groupBy(cards, toLetter)].map(([letter, some]) => list(letter, some));
}

function toLetter({ label }: Card): string {
  const first = label.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]/gu, '').charAt(0); // prettier-ignore
  return first.toUpperCase();
}
