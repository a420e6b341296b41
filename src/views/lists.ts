import { paths } from '#lib/paths.ts';
import type { Graph } from '#graph/types.ts';
import type { Writer } from '#library/types.ts';
import { limits } from '#site.ts';
import { toGuideCard, toPostCard, toWriterCard } from './cards.ts';
import { toDate, toTopicChip } from './chips.ts';
import { toBreadcrumbs, toHead } from './head.ts';
import type { Card, Head, ListPage, TopicsPage } from './types.ts';

/** The pages of the list of posts, newest first. There is always a first page. */
export function toPostLists(graph: Graph): ListPage[] {
  const cards = graph.listed.posts.map((post) => toPostCard(graph, post));
  const pages = Math.max(1, Math.ceil(cards.length / limits.postsPerPage));
  const intro =
    'Reading notes on what others have published, editorials and, as they come in, guest posts by practitioners.';
  return Array.from({ length: pages }, (_, index) => {
    const page = index + 1;
    const head = toListHead(page === 1 ? 'Posts' : `Posts, page ${page}`, intro, paths.posts(page), 'Posts');
    return {
      head,
      title: 'Posts',
      intro,
      groups: [{ cards: cards.slice(index * limits.postsPerPage, page * limits.postsPerPage) }],
      page,
      pages,
      ...(page > 1 ? { newer: paths.posts(page - 1) } : {}),
      ...(page < pages ? { older: paths.posts(page + 1) } : {}),
    };
  });
}

/** Posts for practitioners that the list of topics ends with: a screen of a phone. */
const POSTS_SHOWN = 4;

/** The topics, each with its question and short answer. */
export function toTopicList(graph: Graph): TopicsPage {
  const title = 'Topics';
  const intro =
    'Questions that come back in every conversation about the role, with what research found beside what practitioners say.';
  const topics = graph.listed.topics.map((topic) => ({
    ...toTopicChip(topic),
    question: topic.data.question,
    answer: topic.data.answer,
    answered: toDate(topic.data.answered),
    parts: topic.prose.headings
      .filter(({ depth }) => depth > 2)
      .map(({ text, anchor }) => ({ label: text, to: `${paths.topic(topic.id)}#${anchor}` })),
  }));
  const posts = graph.listed.posts.filter(({ data }) => data.audience.includes('practitioners'));
  return {
    head: toListHead(title, intro, paths.topics(), title),
    title,
    intro,
    topics,
    posts: posts.slice(0, POSTS_SHOWN).map((post) => toPostCard(graph, post)),
  };
}

/** The pages of the guide, in order. */
export function toGuideList(graph: Graph): ListPage {
  const intro =
    'For people thinking of applying: questions in the order in which they come up, each answered with dated facts and their sources.';
  return toList(
    'Guide for applicants',
    intro,
    paths.guide(),
    [{ cards: graph.listed.guide.map(toGuideCard) }],
    true,
  );
}

/** Writers: those who wrote here, those whose writing elsewhere is reported on, and the rest. */
export function toWriterList(graph: Graph): ListPage {
  const writers = groupWriters(graph);
  const cards = (place: Place) => (writers.get(place) ?? []).map(toWriterCard);
  const intro =
    'People, pen names and groups. A page is made only from what a writer sent us or published themselves.';
  const group = (title: string, some: readonly Card[]) => (some.length > 0 ? [{ title, cards: some }] : []);
  return toList('Writers', intro, paths.writers(), [
    ...group(WRITING.here, cards('here')),
    ...group(WRITING.elsewhere, cards('elsewhere')),
    ...group('With other parts in what stands here, or none yet', cards('other')),
  ]);
}

/** How those stand to the site who write here, and those who write elsewhere. */
export const WRITING = {
  here: 'Writing here',
  elsewhere: 'Their writing elsewhere is reported here',
} as const;

type Place = 'here' | 'elsewhere' | 'other';

/** Every writer by where they write. */
export function groupWriters({ library, wrote, responses, credited }: Graph): Map<Place, Writer[]> {
  return Map.groupBy(library.writers, ({ id }) => {
    if (wrote.has(id) || responses.byWriter.has(id)) return 'here';
    return credited.reported.has(id) ? 'elsewhere' : 'other';
  });
}

function toList(
  title: string,
  intro: string,
  path: string,
  groups: ListPage['groups'],
  alike = false,
): ListPage {
  return { head: toListHead(title, intro, path, title), title, intro, groups, alike, page: 1, pages: 1 };
}

/** A list's head. */
export function toListHead(title: string, description: string, path: string, label: string): Head {
  return toHead({ title, description, path, jsonLd: [toBreadcrumbs([{ label, to: path }])] });
}
