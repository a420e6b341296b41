import type { Library, Post, Response } from '#library/types.ts';
import { findVisibility } from '#library/states.ts';
import { toNoteAnchor, toResponseAnchor } from '#lib/anchors.ts';
import { toNamed } from '#lib/signed-words.ts';
import { today, type Day } from '#lib/dates.ts';
import { linkCredits } from './credits.ts';
import { linkResponses, toHeadSignature } from './responses.ts';
import type { Graph, Mention, PageRef, PassageRef } from './types.ts';
import { toMarkTexts } from './words.ts';

/** The graph of a public library. Retired entries keep their pages but are not pointed at. */
export function buildGraph(library: Library, now: Day = today()): Graph {
  const isListed = (entry: { data: Parameters<typeof findVisibility>[0] }) =>
    findVisibility(entry.data, now) === 'listed';
  const listed = {
    posts: library.posts.filter(isListed),
    evidence: library.evidence.filter(isListed),
    topics: library.topics.filter(isListed),
    guide: library.guide.filter(isListed),
    notes: library.notes.filter(isListed),
  };
  const responses = linkResponses(library, listed.posts, now);
  const pages = [...toPages({ ...library, ...listed }), ...toResponsePages(responses.listed, listed.posts)];
  return {
    library,
    listed,
    responses,
    ...linkMentions(pages, library.facts),
    ...linkWriters(listed.posts),
    notes: Map.groupBy(library.notes, ({ data }) => data.post),
    credited: linkCredits(listed.posts),
  };
}

/** Where each source is cited, each figure used, and what is claimed on the ground of each source. */
function linkMentions(
  pages: readonly Place[],
  facts: Library['facts'],
): Pick<Graph, 'citations' | 'factPlaces' | 'claims'> {
  const places = { Cite: new Map<string, Mention[]>(), Fact: new Map<string, Mention[]>() };
  const claims = new Map<string, (Mention & { text: string })[]>();
  for (const { page, prose, toAnchor } of pages) {
    const texts = toMarkTexts('Claim', facts, prose);
    for (const use of prose.uses.marks) {
      const anchor = toAnchor(use.anchor);
      if (use.name === 'Claim' && use.props.status === 'supported' && use.props.source)
        add(claims, use.props.source, { page, anchor, text: texts.get(use.anchor) ?? '' });
      else if (use.name === 'Cite' || use.name === 'Fact')
        add(places[use.name], use.props.id, { page, anchor });
    }
  }
  return { citations: places.Cite, factPlaces: places.Fact, claims };
}

/** The posts of each writer, and the passages in them that are theirs. */
function linkWriters(posts: readonly Post[]): Pick<Graph, 'wrote' | 'passages'> {
  const wrote = new Map<string, Post[]>();
  const passages = new Map<string, PassageRef[]>();
  for (const post of posts) {
    for (const writer of post.data.writers) add(wrote, writer, post);
    for (const use of post.prose.uses.marks)
      if (use.name === 'Passage')
        for (const writer of toNamed(use.props.by)) add(passages, writer, { post, anchor: use.anchor });
  }
  return { wrote, passages };
}

interface Place {
  readonly page: PageRef;
  readonly prose: Post['prose'];
  readonly toAnchor: (anchor: string) => string;
}

/** Every text with the page that it stands on. Notes stand on the page of their post, where their anchors begin with their own. */
function toPages({ posts, topics, guide, evidence, writers, notes }: Library): Place[] {
  const of = <E extends { id: string; prose: Library['posts'][number]['prose'] }>(
    collection: PageRef['collection'],
    entries: readonly E[],
    titleOf: (entry: E) => string,
  ) =>
    entries.map((entry) => ({
      page: { collection, id: entry.id, title: titleOf(entry) },
      prose: entry.prose,
      toAnchor: (anchor: string) => anchor,
    }));
  const ofPosts = of('posts', posts, ({ data }) => data.title);
  const pages = new Map(ofPosts.map(({ page }) => [page.id, page]));
  return [
    ...ofPosts,
    ...notes.flatMap(({ id, data, prose }) => {
      const page = pages.get(data.post);
      return page ? [{ page, prose, toAnchor: (anchor: string) => toNoteAnchor(id, anchor) }] : [];
    }),
    ...of('topics', topics, ({ data }) => data.title),
    ...of('guide', guide, ({ data }) => data.title),
    ...of('evidence', evidence, ({ data }) => data.title),
    ...of('writers', writers, ({ data }) => data.name),
  ];
}

/** The words of responses, which stand on the page of their post as well. */
function toResponsePages(responses: readonly Response[], posts: readonly Post[]): Place[] {
  const titles = new Map(posts.map(({ id, data }) => [id, data.title]));
  return responses.map((response) => {
    const { id, data, prose } = response;
    const title = `${toHeadSignature(response)} on “${titles.get(data.post) ?? ''}”`;
    return {
      page: { collection: 'posts', id: data.post, title, response: id },
      prose,
      toAnchor: (anchor: string) => toResponseAnchor(id, anchor),
    };
  });
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
