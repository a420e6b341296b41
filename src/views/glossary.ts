import { paths } from '#lib/paths.ts';
import { byId } from '#graph/index.ts';
import type { Graph } from '#graph/types.ts';
import { toPath } from './cards.ts';
import { toAddress, toBreadcrumbs, toHead } from './head.ts';
import { getCitables, toSource } from './sources.ts';
import type { GlossaryPage, Link } from './types.ts';

/** The glossary in alphabetical order, with where each term is explained to a reader. */
export function toGlossaryPage(graph: Graph): GlossaryPage {
  const terms = [...graph.library.glossary.items].sort((a, b) => a.term.localeCompare(b.term, 'en'));
  const known = byId(graph.library.glossary.items);
  const citables = getCitables(graph);
  const description = 'The words of NHS Talking Therapies in plain English, with the names they had before.';
  const set = {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    name: 'Midstream glossary',
    url: toAddress(paths.glossary()),
    hasDefinedTerm: terms.map(({ id, term, definition, formerNames, alsoCalled }) => ({
      '@type': 'DefinedTerm',
      name: term,
      description: definition,
      url: toAddress(paths.term(id)),
      ...(formerNames.length + alsoCalled.length > 0
        ? { alternateName: [...formerNames, ...alsoCalled] }
        : {}),
    })),
  };
  return {
    head: toHead({
      title: 'Glossary',
      description,
      path: paths.glossary(),
      jsonLd: [set, toBreadcrumbs([{ label: 'Glossary', to: paths.glossary() }])],
      search: { kind: 'Reference page', topics: [], writers: [], line: description },
    }),
    terms: terms.map(({ id, term, full, definition, formerNames, alsoCalled, seeAlso, source, caution }) => {
      const citable = citables.get(source);
      return {
        anchor: id,
        term,
        definition,
        formerNames,
        alsoCalled,
        seeAlso: seeAlso
          .flatMap((other) => known.get(other) ?? [])
          .map((other) => ({ label: other.term, to: paths.term(other.id) })),
        source: citable
          ? toSource(citable)
          : { anchor: '', number: 0, text: source, inner: false, read: '', backs: [], coins: '' },
        usedIn: toPagesUsing(graph, id),
        ...(full ? { full } : {}),
        ...(caution ? { caution } : {}),
      };
    }),
  };
}

function toPagesUsing(graph: Graph, term: string): Link[] {
  const places = graph.termPlaces.get(term) ?? [];
  return [...new Map(places.map(({ page }) => [toPath(page), page.title]))].map(([to, label]) => ({
    label,
    to,
  }));
}
