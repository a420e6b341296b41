import { paths } from '#lib/paths.ts';
import { toList } from '#lib/text.ts';
import type { Graph } from '#graph/types.ts';
import type { Post } from '#library/types.ts';
import { limits } from '#site.ts';
import { KINDS } from './cards.ts';
import type { QuickList } from '#lib/quick-list.ts';

type Page = QuickList['pages'][number];
type Part = readonly [anchor: string, text: string];

/** The small list that search looks through at every key: what has a name. Posts beyond the newest ones are left to the full text. */
export function toQuickList(graph: Graph): QuickList {
  const { guide, topics, evidence } = graph.listed;
  const { glossary, writers, searchWords } = graph.library;
  return {
    names: toNames(graph),
    said: searchWords.items.map(({ ours, theirs }) => [ours, ...theirs] as const),
    pages: [
      ...topics.map(({ id, data, prose }) =>
        page('Topic', paths.topic(id), data.title, data.question, prose.headings),
      ),
      ...guide.map(({ id, data, prose }) =>
        page('Guide', paths.guidePage(id), data.title, data.summary, prose.headings),
      ),
      ...glossary.items.map(({ id, term, full }): Page => [
        'Word',
        paths.term(id),
        full ? `${term}: ${full}` : term,
      ]),
      ...evidence.map(({ id, data }): Page => [
        'Evidence',
        paths.record(id),
        data.title,
        data.summary,
        data.findings.map((finding) => [finding.id, finding.text]),
      ]),
      ...writers.map(({ id, data }): Page => ['Writer', paths.writer(id), data.name, data.summary]),
      ...toPostPages(graph),
    ],
  };
}

/** Names of one thing, for everything the glossary has several names for. A term of two things, or an everyday word, is no such name. */
function toNames(graph: Graph): QuickList['names'] {
  return graph.library.glossary.items
    .filter(({ term, automatic }) => automatic && !/ and |;/.test(term))
    .map(({ term, full, formerNames, alsoCalled }) => [
      ...new Set([term, ...(full ? [full] : []), ...formerNames, ...alsoCalled]),
    ])
    .filter((names) => names.length > 1);
}

/** The newest posts, the older of them without summary and headings. */
function toPostPages(graph: Graph): Page[] {
  const passages = toPassageParts(graph);
  return graph.listed.posts.slice(0, limits.quickPosts).map(({ id, data, prose }, index) => {
    const [line, headings] = index < limits.quickHeadings ? [data.standfirst, prose.headings] : ['', []];
    return page(
      KINDS[data.kind],
      paths.post(id),
      data.title,
      line,
      headings,
      passages.get(id),
      data.contentNote,
    );
  });
}

/** Passages of joint posts by named writers, in words, by post. */
function toPassageParts(graph: Graph): ReadonlyMap<string, readonly Part[]> {
  const names = new Map(graph.library.writers.map(({ id, data }) => [id, data.name]));
  const found = new Map<string, Map<string, string[]>>();
  for (const [writer, passages] of graph.passages)
    for (const { post, anchor } of passages) {
      const ofPost = found.get(post.id) ?? new Map<string, string[]>();
      found.set(post.id, ofPost);
      ofPost.set(anchor, [...(ofPost.get(anchor) ?? []), names.get(writer) ?? writer]);
    }
  return new Map(
    [...found].map(([post, anchors]) => [
      post,
      [...anchors].map(([anchor, writers]): Part => [
        anchor,
        `${toList(writers)} ${writers.length === 1 ? 'writes' : 'write'}`,
      ]),
    ]),
  );
}

function page(
  kind: string,
  path: string,
  title: string,
  line: string,
  headings: Post['prose']['headings'],
  more: readonly Part[] = [],
  contentNote?: string,
): Page {
  const parts = [...headings.map(({ anchor, text }): Part => [anchor, text]), ...more];
  if (contentNote) return [kind, path, title, line, parts, contentNote];
  return parts.length > 0 ? [kind, path, title, line, parts] : [kind, path, title, line];
}
