import { paths } from '#lib/paths.ts';
import { byId } from '#graph/index.ts';
import type { Graph } from '#graph/types.ts';
import type { EvidenceRecord, GuideEntry, Post, Topic } from '#library/types.ts';
import type { Term } from '#schemas/ledgers.ts';
import type { Block } from '#prose/types.ts';
import { limits, site } from '#site.ts';
import { GATHERED, toAddress, toBreadcrumbs, toHead } from './head.ts';
import { toShown } from './prose.ts';
import { toSourceOf } from './sources.ts';
import { makeTermList } from './terms.ts';
import type { GlossaryPage, Link } from './types.ts';

/** The glossary in alphabetical order, with where each term is explained to a reader. */
export function toGlossaryPage(graph: Graph): GlossaryPage {
  const terms = [...graph.library.glossary.items].sort((a, b) => a.term.localeCompare(b.term, 'en'));
  const description = 'The words of NHS Talking Therapies in plain English, with the names they had before.';
  return {
    head: toHead({
      title: 'Glossary',
      description,
      path: paths.glossary(),
      jsonLd: [toTermSet(terms), toBreadcrumbs([{ label: 'Glossary', to: paths.glossary() }])],
      search: { kind: 'Reference page', topics: [], writers: [], line: description, weight: GATHERED },
    }),
    terms: toTermsShown(graph, terms),
  };
}

/** The glossary as structured data. */
function toTermSet(terms: readonly Term[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    name: `${site.name} glossary`,
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
}

function toTermsShown(graph: Graph, terms: readonly Term[]): GlossaryPage['terms'] {
  const known = byId(terms);
  const pages = toPagesExplaining(graph);
  return terms.map(({ id, term, full, definition, formerNames, alsoCalled, seeAlso, source, caution }) => {
    const usedIn = pages.get(id) ?? [];
    return {
      anchor: id,
      term,
      definition,
      formerNames,
      alsoCalled,
      seeAlso: seeAlso
        .flatMap((other) => known.get(other) ?? [])
        .map((other) => ({ label: other.term, to: paths.term(other.id) })),
      source: toSourceOf(graph, source),
      usedIn: usedIn.slice(0, limits.termPages),
      usedInMore: Math.max(0, usedIn.length - limits.termPages),
      ...(full ? { full } : {}),
      ...(caution ? { caution } : {}),
    };
  });
}

/** The pages that explain each term, by its id: the guide, the topics, then posts and evidence. */
function toPagesExplaining(graph: Graph): ReadonlyMap<string, readonly Link[]> {
  const { guide, topics, posts, evidence } = graph.listed;
  const pages = new Map<string, Link[]>();
  const add = (entries: readonly Explaining[], toPath: (id: string) => string) => {
    for (const { id, data, prose } of entries)
      for (const term of findExplained(graph, prose.blocks)) {
        const list = pages.get(term) ?? [];
        list.push({ label: data.title, to: toPath(id) });
        pages.set(term, list);
      }
  };
  add(guide, paths.guidePage);
  add(topics, paths.topic);
  add(posts, paths.post);
  add(evidence, paths.record);
  return pages;
}

type Explaining = Post | Topic | GuideEntry | EvidenceRecord;

/** Ids of the words of the glossary that a text explains. */
function findExplained(graph: Graph, blocks: readonly Block[]): string[] {
  const terms = makeTermList(graph);
  const sources = { cite: () => ({ number: 0, to: '', short: '' }) };
  toShown(blocks, { graph, sources, terms });
  return terms.toIds();
}
