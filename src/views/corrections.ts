import { createHash } from 'node:crypto';
import { paths } from '#lib/paths.ts';
import { escapeHtml, toCapital } from '#lib/text.ts';
import type { Graph, PageRef } from '#graph/types.ts';
import type { Withdrawn } from '#library/types.ts';
import { toPath } from './cards.ts';
import { toDate } from './chips.ts';
import type { FeedEntry, FeedItem } from './feed-items.ts';
import { toLinkHtml } from './feed-html.ts';
import { toFeedId, toFirstName } from './feed-ids.ts';
import { toAddress, toFeedLinks, toHead } from './head.ts';
import { toResponseTitle } from './response-card.ts';
import { NOUNS } from './withdrawn.ts';
import type { CorrectionsPage, Link } from './types.ts';

type Correction = CorrectionsPage['changes'][number];

/** Every change after publication on the whole site, newest first. */
export function toCorrectionsPage(graph: Graph): CorrectionsPage {
  const { posts, evidence, topics, guide, responses, withdrawn, withdrawnResponses } = graph.library;
  const of = (collection: PageRef['collection'], entries: readonly Changed[]) =>
    entries.flatMap((entry) => {
      const { title, changes: own } = entry.data;
      const page = { label: title, to: toPath({ collection, id: entry.id, title }) };
      return toCorrections(`${collection}-${toFirstName(entry)}`, page, own);
    });
  const changes = [
    ...of('posts', posts),
    ...of('evidence', evidence),
    ...of('topics', topics),
    ...of('guide', guide),
    ...responses.flatMap((response) => {
      const { post, changes: own } = response.data;
      const page = { label: toResponseTitle(graph, response), to: paths.response(post, response.id) };
      return toCorrections(`responses-${response.id}`, page, own);
    }),
    ...withdrawn.flatMap(toWithdrawals),
    ...withdrawnResponses.flatMap(({ id, changes: own }) =>
      toWithdrawals({ collection: 'responses', id, changes: own }),
    ),
  ];
  return {
    head: toHead({
      title: 'Corrections',
      description: 'What was changed after publication, and how to report a mistake.',
      path: paths.corrections(),
      feeds: toFeedLinks('Corrections', paths.corrections()),
    }),
    changes: changes.sort((a, b) => b.date.iso.localeCompare(a.date.iso)),
  };
}

/** The same as entries of a feed. A slip of the pen is left out: it changes nothing a reader would act on. */
export function toCorrectionEntries(graph: Graph): FeedEntry[] {
  return toCorrectionsPage(graph)
    .changes.filter(({ kind }) => kind !== 'typo')
    .map((change) => ({ day: change.date.iso, id: change.anchor, toItem: () => toItem(change) }));
}

interface Changed {
  readonly id: string;
  readonly data: {
    readonly title: string;
    readonly changes: Withdrawn['changes'];
    readonly formerIds: readonly string[];
  };
}

function toCorrections(name: string, page: Link, changes: Withdrawn['changes']): Correction[] {
  const shown = changes.map(({ date, kind, what }, index) => {
    const before = changes.slice(0, index).filter((other) => other.date === date).length;
    const anchor = `${name}-${date}${before > 0 ? `-${before + 1}` : ''}`;
    return { anchor, date: toDate(date), kind, what, page };
  });
  return shown.reverse();
}

type Gone = Pick<Withdrawn, 'id' | 'changes'> & { readonly collection: keyof typeof NOUNS };

/**
 * That something was withdrawn, when and why. Neither its title nor its address is said, which tells the title; the anchor
 * holds a digest of it, so that it stays the same.
 */
function toWithdrawals({ collection, id, changes }: Gone): Correction[] {
  const digest = createHash('sha256').update(`${collection}/${id}`).digest('hex').slice(0, 8);
  return changes
    .filter(({ kind }) => kind === 'withdrawn')
    .map(({ date, kind, what }) => ({
      anchor: `withdrawn-${date}-${digest}`,
      date: toDate(date),
      kind,
      what,
      page: { label: NOUNS[collection] },
    }));
}

function toItem({ anchor, date, kind, what, page }: Correction): FeedItem {
  // A letter is a place on its page already.
  const place = page.to?.includes('#') ? page.to : page.to && `${page.to}#changes`;
  const link = toAddress(place ?? paths.correction(anchor));
  const where = page.to ? `${toLinkHtml({ label: page.label, to: link })}: ` : '';
  return {
    id: toFeedId('corrections', anchor),
    link,
    title: `${toCapital(kind)}: ${page.label}`,
    published: date.iso,
    summary: what,
    html: `<p>${where}${escapeHtml(what)}</p>`,
    authors: [],
    topics: [],
  };
}
