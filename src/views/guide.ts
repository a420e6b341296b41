import { paths } from '#lib/paths.ts';
import type { Graph } from '#graph/types.ts';
import type { GuideEntry } from '#library/types.ts';
import { toChartsShown } from './charts.ts';
import { toChanges, toDate } from './chips.ts';
import { toContents } from './contents.ts';
import { makeFigureList } from './figures.ts';
import { toBreadcrumbs, toHead, toListing } from './head.ts';
import { toShown } from './prose.ts';
import { makeSourceList, type SourceList } from './sources.ts';
import { makeTermList } from './terms.ts';
import type { GuidePage, Head, Link } from './types.ts';

/** A page of the applicants' guide. */
export function toGuidePage(graph: Graph, entry: GuideEntry): GuidePage {
  const { data, prose } = entry;
  const sources = makeSourceList(graph);
  const terms = makeTermList(graph);
  const figures = makeFigureList(graph, sources);
  const shown = toShown(prose.blocks, { graph, sources, terms, figures });
  const { guide } = graph.listed;
  return {
    head: toGuideHead(graph, entry),
    title: data.title,
    summary: data.summary,
    checked: toDate(data.checked),
    ...toSpan(sources),
    contents: toContents(prose.headings),
    charts: toChartsShown(graph, data.charts),
    prose: shown,
    terms: terms.toTerms(),
    figures: figures.toFigures(),
    sources: sources.toSources(),
    pages: guide.map((other) => ({ ...toLink(other), short: other.data.short, here: other === entry })),
    changes: toChanges(data.changes),
    ...toNeighbours(guide, entry),
  };
}

function toGuideHead(graph: Graph, { id, data }: GuideEntry): Head {
  const path = paths.guidePage(id);
  return toHead({
    title: data.title,
    description: data.summary,
    path,
    kind: 'article',
    jsonLd: [
      toBreadcrumbs([
        { label: 'Guide', to: paths.guide() },
        { label: data.title, to: path },
      ]),
    ],
    ...toListing(graph.listed.guide, id, {
      kind: 'Guide',
      topics: [],
      writers: [],
      year: data.checked.slice(0, 4),
      line: data.summary,
    }),
  });
}

/** How old the sources are, of which the day of checking says nothing: `Sources from 2011 to 2026`. */
function toSpan(sources: SourceList): Pick<GuidePage, 'span'> {
  const years = sources.toYears();
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return {};
  return { span: first === last ? `Sources from ${first}` : `Sources from ${first} to ${last}` };
}

function toLink({ id, data }: GuideEntry): Link {
  return { label: data.title, to: paths.guidePage(id) };
}

function toNeighbours(guide: readonly GuideEntry[], entry: GuideEntry): Pick<GuidePage, 'previous' | 'next'> {
  const index = guide.indexOf(entry);
  const [previous, next] = index === -1 ? [] : [guide[index - 1], guide[index + 1]];
  return {
    ...(previous ? { previous: toLink(previous) } : {}),
    ...(next ? { next: toLink(next) } : {}),
  };
}
