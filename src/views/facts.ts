import { paths } from '#lib/paths.ts';
import { byId } from '#graph/index.ts';
import type { Graph } from '#graph/types.ts';
import type { Fact } from '#schemas/ledgers.ts';
import { toChartsShown } from './charts.ts';
import { toUnit } from './figures.ts';
import { GATHERED, toBreadcrumbs, toHead } from './head.ts';
import { toSourceOf } from './sources.ts';
import type { FactShown, FactsPage } from './types.ts';

/** Figures of the ledger by id, in the order given, with all that is known about them. */
export function toFactsShown(graph: Graph, ids: readonly string[]): FactShown[] {
  const facts = byId(graph.library.facts.items);
  return ids.flatMap((id) => facts.get(id) ?? []).map((fact) => toFactShown(graph, fact));
}

function toFactShown(graph: Graph, fact: Fact): FactShown {
  const { id, value, unit, says, counts, period, place, interval, where, confidence, caution } = fact;
  const disputes = graph.library.conflicts.items
    .filter(({ facts }) => facts.includes(id))
    .map((conflict) => ({ title: conflict.title, to: `${paths.facts()}#${conflict.id}` }));
  return {
    id, value, says, counts, period, place, confidence, disputes,
    unit: toUnit(value, unit),
    to: paths.fact(id),
    source: toSourceOf(graph, fact.source),
    ...(interval ? { interval } : {}),
    ...(where ? { where } : {}),
    ...(caution ? { caution } : {}),
  }; // prettier-ignore
}

/** The page of all figures: by topic, and the disagreements among them first. */
export function toFactsPage(graph: Graph): FactsPage {
  const { conflicts, charts } = graph.library;
  const description =
    'Every figure printed on this site, with whom it counts, when, where, and the page it comes from.';
  return {
    head: toHead({
      title: 'Figures',
      description,
      path: paths.facts(),
      jsonLd: [toBreadcrumbs([{ label: 'Figures', to: paths.facts() }])],
      search: { kind: 'Reference page', topics: [], writers: [], line: description, weight: GATHERED },
    }),
    groups: toGroups(graph),
    charts: toChartsShown(
      graph,
      charts.items.map(({ id }) => id),
    ),
    disputes: conflicts.items.map(({ id, title, explained, facts: ids }) => ({
      anchor: id,
      title,
      explained,
      facts: toFactsShown(graph, ids),
    })),
  };
}

const NO_TOPIC = { id: 'the-job', title: 'The job, its training and its services' };

/** Figures by the first of their topics that readers can go to: none is lost with a topic that is hidden or retired. */
function toGroups(graph: Graph): FactsPage['groups'] {
  const topics = byId(graph.listed.topics);
  const byTopic = Map.groupBy(
    graph.library.facts.items,
    (fact) => fact.topics?.find((topic) => topics.has(topic)) ?? NO_TOPIC.id,
  );
  const titles = graph.listed.topics.map(({ id, data }) => ({ id, title: data.title }));
  return [...titles, NO_TOPIC].flatMap(({ id, title }) => {
    const facts = byTopic.get(id)?.map((fact) => toFactShown(graph, fact));
    return facts ? [{ anchor: `on-${id}`, title, facts }] : [];
  });
}
