import { LETTER_WORDS } from '#lib/letters.ts';
import { paths } from '#lib/paths.ts';
import type { Graph } from '#graph/types.ts';
import { site } from '#site.ts';
import { toBreadcrumbs, toFeedLinks, toHead } from './head.ts';
import { toResponseCard } from './response-card.ts';
import type { ResponsesPage } from './types.ts';

const INTRO = 'Letters from readers, each printed under the post it is about.';

/** The page of readers' letters: all that stand in lists, and how to send one. */
export function toResponsesPage(graph: Graph): ResponsesPage {
  const letters = graph.responses.listed.filter(({ data }) => data.answers === undefined);
  return {
    head: toHead({
      title: 'Responses',
      description: `${INTRO} How to send one, and what happens to it.`,
      path: paths.responses(),
      feeds: toFeedLinks('Responses', paths.responses()),
      jsonLd: [toBreadcrumbs([{ label: 'Responses', to: paths.responses() }])],
      search: { kind: 'Page', topics: [], writers: [], line: `${INTRO} How to send one.` },
    }),
    title: 'Responses',
    intro: INTRO,
    cards: letters.map((letter) => toResponseCard(graph, letter)),
    feed: { label: 'Feed of responses', to: paths.feed(paths.responses()) },
    email: site.email,
    words: {
      fewest: LETTER_WORDS.fewest.toLocaleString('en-GB'),
      most: LETTER_WORDS.most.toLocaleString('en-GB'),
    },
  };
}
