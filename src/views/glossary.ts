import { paths } from '#lib/paths.ts';
import { byId } from '#graph/index.ts';
import type { Graph } from '#graph/types.ts';
import type { EvidenceRecord, GuideEntry, Post, Topic } from '#library/types.ts';
import type { Block } from '#prose/types.ts';
import { limits, site } from '#site.ts';
import { GATHERED, toAddress, toBreadcrumbs, toHead } from './head.ts';
import { toShown } from './prose.ts';
import { getCitables, toSource } from './sources.ts';
import { makeTermList } from './terms.ts';
import type { GlossaryPage, Link } from './types.ts';

/** The glossary in alphabetical order, with where each term is explained to a reader. */
export function toGlossaryPage(graph: Graph): GlossaryPage {
  const terms = [...graph.library.glossary.items].sort((a, b) => a.term.localeCompare(b.term, 'en'));
  const known = byId(graph.library.glossary.items);
  const citables = getCitables(graph);
  const pages = toPagesExplaining(graph);
  const description = 'The words of NHS Talking Therapies in plain English, with the names they had before.';
  const set = {
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
  return {
    head: toHead({
      title: 'Glossary',
      description,
      path: paths.glossary(),
      jsonLd: [set, toBreadcrumbs([{ label: 'Glossary', to: paths.glossary() }])],
      search: { kind: 'Reference page', topics: [], writers: [], line: description, weight: GATHERED },
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
        usedIn: (pages.get(id) ?? []).slice(0, limits.termPages),
        usedInMore: Math.max(0, (pages.get(id)?.length ?? 0) - limits.termPages),
        ...(full ? { full } : {}),
        ...(caution ? { caution } : {}),
      };
    }),
  };
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
