import { paths } from '#lib/paths.ts';
import type { Graph } from '#graph/types.ts';
import { limits } from '#site.ts';
import { getFeeds, type Feed } from './feeds.ts';
import { toAddress, toFeedLinks, toHead } from './head.ts';
import type { FeedsPage } from './types.ts';

/** What the feeds of a group bring, where it is the same for all of them. */
const GROUPS: Readonly<Record<Feed['group'], string>> = {
  'The whole site': '',
  'One topic': 'The posts and the evidence on it.',
  'One writer': 'What they wrote here, and what is said here about their writing elsewhere.',
};

/** Every feed of the site with its addresses, and how to follow one. */
export function toFeedsPage(graph: Graph): FeedsPage {
  const feeds = getFeeds(graph).filter(({ listed }) => listed);
  const groups = Map.groupBy(feeds, ({ group }) => group);
  return {
    head: toHead({
      title: 'Feeds',
      description:
        'A feed brings what is new to an app of yours, without an account and with nobody counting.',
      path: paths.feeds(),
      feeds: feeds
        .filter(({ group }) => group === 'The whole site')
        .flatMap(({ label, page }) => toFeedLinks(label, page)),
    }),
    groups: [...groups].map(([title, some]) => ({
      title,
      ...(GROUPS[title] ? { says: GROUPS[title] } : {}),
      feeds: some.map(({ label, says, page }) => ({
        label,
        ...(GROUPS[title] ? {} : { says }),
        rss: toAddress(paths.feed(page)),
        json: toAddress(paths.jsonFeed(page)),
      })),
    })),
    newest: limits.feedEntries,
    all: paths.feedList(),
  };
}
