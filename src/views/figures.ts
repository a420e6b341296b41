import { toFigureAnchor } from '#lib/anchors.ts';
import { paths } from '#lib/paths.ts';
import { byId } from '#graph/index.ts';
import type { Graph } from '#graph/types.ts';
import type { SourceList } from './sources.ts';
import { getCitables } from './sources.ts';
import type { FigureShown, Link } from './types.ts';

/** Explains the figures that one text prints: each once, with every place where it stands. */
export interface FigureList {
  /** A figure at an anchor of the page: where it is explained. */
  readonly use: (id: string, anchor: string) => string;
  /** The figures so far, in the order of first use. */
  readonly toFigures: () => FigureShown[];
}

/**
 * A new, empty list of explained figures for one page. Each figure brings its source into the page's list of sources;
 * a record does not cite itself, so its own id is given as `self`.
 */
export function makeFigureList(graph: Graph, sources: SourceList, self?: string): FigureList {
  const facts = byId(graph.library.facts.items);
  const places = new Map<string, { source: Link; backs: string[] }>();
  return {
    use(id, anchor) {
      const fact = facts.get(id);
      if (!fact) return paths.fact(id);
      const place = places.get(id) ?? { source: toSourceLink(graph, sources, fact.source, self), backs: [] };
      place.backs.push(anchor);
      places.set(id, place);
      return `#${toFigureAnchor(id)}`;
    },
    toFigures: () =>
      [...places].flatMap(([id, { source, backs }]) => {
        const fact = facts.get(id);
        if (!fact) return [];
        const { value, unit, counts, period, place, interval, where, caution } = fact;
        return [{
          anchor: toFigureAnchor(id),
          to: paths.fact(id),
          value,
          unit: toUnit(value, unit),
          // That a place is not known need not be said beside a figure.
          about: sayOnce(value, [counts, period, place === NOT_STATED ? '' : place, interval ?? '']).join('. '),
          source,
          backs,
          ...(where ? { where } : {}),
          ...(caution ? { caution } : {}),
        }]; // prettier-ignore
      }),
  };
}

/** What is known of a figure, without what its value or an earlier part says already: “January 2023” needs no “2023”. */
function sayOnce(value: string, parts: readonly string[]): string[] {
  const said = [value];
  for (const part of parts) if (!said.some((earlier) => earlier.includes(part))) said.push(part);
  return said.slice(1);
}

/** What is printed where the works that we read do not say something. */
export const NOT_STATED = 'Not stated in what we read';

/** The unit as it stands beside a value. Many values hold theirs already, “eight services”, and a day needs none. */
export function toUnit(value: string, unit: string): string {
  return value.endsWith(unit) || unit === 'date' ? '' : unit;
}

function toSourceLink(graph: Graph, sources: SourceList, id: string, self?: string): Link {
  if (id === self) return { label: 'The work on this page', to: paths.record(id) };
  const { to, short, number } = sources.cite(id, '');
  return { label: getCitables(graph).has(id) ? `${short} [${number}]` : id, to };
}
