import { paths } from '#lib/paths.ts';
import { toCapital } from '#lib/text.ts';
import type { Graph } from '#graph/types.ts';
import { toGuideCard, toPostCard, toRecordCard, toTopicCard, toWriterCard } from './cards.ts';
import { toHead } from './head.ts';
import { toResponseCard } from './response-card.ts';
import type { BrowsePage, Card, Link } from './types.ts';

type Group = BrowsePage['groups'][number];
type Listed = Group['lists'][number]['links'][number];

/** Every entry of the site by kind, topic, writer, year, design and letter: the way to everything without script. */
export function toBrowsePage(graph: Graph): BrowsePage {
  const { library, listed } = graph;
  const posts = listed.posts.map((post) => ({
    card: toPostCard(graph, post),
    year: post.data.published.slice(0, 4),
    topics: post.data.topics,
  }));
  const records = listed.evidence.map((record) => ({
    card: toRecordCard(graph, record),
    year: String(record.data.year),
    topics: record.data.topics,
  }));
  const pages = [...listed.topics.map(toTopicCard), ...listed.guide.map(toGuideCard)];
  const writers = library.writers.map(toWriterCard);
  const letters = graph.responses.listed.map((response) => toResponseCard(graph, response));
  const dated = [...posts, ...records];
  const years = [...new Set(dated.map(({ year }) => year))].sort().reverse();
  const all = [...dated.map(({ card }) => card), ...pages, ...writers].sort((a, b) =>
    a.label.localeCompare(b.label, 'en'),
  );
  const reference: Link[] = [
    { label: 'Glossary', to: paths.glossary() },
    { label: 'Figures', to: paths.facts() },
  ];
  return {
    head: toHead({
      title: 'Browse everything',
      description:
        'Every page of the site by kind, topic, writer, year, design of study and letter. Search needs scripts; these lists do not.',
      path: paths.browse(),
    }),
    groups: [
      group('By kind', 'kind', [
        list(
          'Posts',
          posts.map(({ card }) => card),
        ),
        list(
          'Evidence',
          records.map(({ card }) => card),
        ),
        list('Topics', listed.topics.map(toTopicCard)),
        list('Guide', listed.guide.map(toGuideCard)),
        list('Responses', letters),
        { title: 'Reference pages', links: reference.map((link) => ({ ...link, note: '' })) },
      ]),
      group(
        'By topic',
        'topic',
        listed.topics.map(({ id, data }) =>
          list(
            data.title,
            dated.filter(({ topics }) => topics.includes(id)).map(({ card }) => card),
          ),
        ),
      ),
      group('By writer', 'writer', [
        list('All writers', writers),
        ...library.writers.flatMap(({ id, data }) => {
          const posts = [...(graph.wrote.get(id) ?? []), ...(graph.credited.reported.get(id) ?? [])];
          const some = [
            ...posts.map((post) => toPostCard(graph, post)),
            ...(graph.responses.byWriter.get(id) ?? []).map((response) => toResponseCard(graph, response)),
          ];
          return some.length > 0 ? [list(data.name, some)] : [];
        }),
      ]),
      group(
        'By year',
        'year',
        years.map((year) =>
          list(
            year,
            dated.filter((item) => item.year === year).map(({ card }) => card),
          ),
        ),
      ),
      group('By design of study', 'design', toDesigns(graph)),
      group('A to Z', 'a-to-z', toLetters(all)),
    ],
  };
}

function group(title: string, anchor: string, lists: Group['lists']): Group {
  return { title, anchor, lists: lists.filter(({ links }) => links.length > 0) };
}

function list(title: string, cards: readonly Card[]): Group['lists'][number] {
  return { title, links: cards.map(toListed) };
}

function toListed({ label, to, eyebrow, date }: Card): Listed {
  return { label, to, note: [eyebrow, date?.text].filter(Boolean).join(', ') };
}

/** Evidence by the design of its study, as the record names it. */
function toDesigns(graph: Graph): Group['lists'] {
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

function toLetters(cards: readonly Card[]): Group['lists'][number][] {
  const letters = new Map<string, Card[]>();
  for (const card of cards) {
    const letter = card.label
      .normalize('NFKD')
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
      .charAt(0)
      .toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), card]);
  }
  return [...letters].map(([letter, some]) => list(letter, some));
}
