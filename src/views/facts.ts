import { paths } from '#lib/paths.ts';
import { byId } from '#graph/index.ts';
import type { Graph } from '#graph/types.ts';
import type { Fact } from '#schemas/ledgers.ts';
import { toChartsShown } from './charts.ts';
import { toUnit } from './figures.ts';
import { GATHERED, toBreadcrumbs, toHead } from './head.ts';
import { getCitables, toSource } from './sources.ts';
import type { FactShown, FactsPage } from './types.ts';

/** Figures of the ledger by id, in the order given, with all that is known about them. */
export function toFactsShown(graph: Graph, ids: readonly string[]): FactShown[] {
  const facts = byId(graph.library.facts.items);
  return ids.flatMap((id) => facts.get(id) ?? []).map((fact) => toFactShown(graph, fact));
}

function toFactShown(graph: Graph, fact: Fact): FactShown {
  const { id, value, unit, says, counts, period, place, interval, where, confidence, caution } = fact;
  const citable = getCitables(graph).get(fact.source);
  const disputes = graph.library.conflicts.items
    .filter(({ facts }) => facts.includes(id))
    .map((conflict) => ({ title: conflict.title, to: `${paths.facts()}#${conflict.id}` }));
  return {
    id, value, says, counts, period, place, confidence, disputes,
    unit: toUnit(value, unit),
    to: paths.fact(id),
    source: citable ? toSource(citable) : { anchor: '', number: 0, text: fact.source, inner: false, read: '', backs: [], coins: '' },
    ...(interval ? { interval } : {}),
    ...(where ? { where } : {}),
    ...(caution ? { caution } : {}),
  }; // prettier-ignore
}

/** The page of all figures: by topic, and the disagreements among them first. */
export function toFactsPage(graph: Graph): FactsPage {
  const { facts, conflicts, charts } = graph.library;
  const { topics } = graph.listed;
  // The first topic that readers can go to: a figure is never lost with a topic that is hidden or retired.
  const topicOf = (fact: Fact) => fact.topics?.find((topic) => byId(topics).has(topic));
  const of = (id: string, title: string, some: readonly Fact[]) =>
    some.length > 0
      ? [{ anchor: `on-${id}`, title, facts: some.map((fact) => toFactShown(graph, fact)) }]
      : [];
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
    groups: [
      ...topics.flatMap(({ id, data }) =>
        of(
          id,
          data.title,
          facts.items.filter((fact) => topicOf(fact) === id),
        ),
      ),
      ...of(
        'the-job',
        'The job, its training and its services',
        facts.items.filter((fact) => topicOf(fact) === undefined),
      ),
    ],
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
