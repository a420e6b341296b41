import { toCapital, toList } from '#lib/text.ts';
import { byId } from '#graph/index.ts';
import { findRelated } from '#graph/related.ts';
import type { Shared, Start } from '#graph/traits.ts';
import type { Graph } from '#graph/types.ts';
import { toPostCard, toRecordCard } from './cards.ts';
import { toWriters } from './chips.ts';
import { toNumber } from './numbers.ts';
import { getCitables } from './sources.ts';
import type { Card, Link, RelatedShown } from './types.ts';

/** What to read after a post or a record, each with why. `links` are the pages of this site that its page names already. */
export function toRelated(graph: Graph, start: Start, links: readonly Link[]): RelatedShown[] {
  const inText = start.entry.prose.uses.links.map(({ to }) => to);
  const linked = new Set([...links.map(({ to }) => to), ...inText].flatMap(toName));
  return findRelated(graph, start, linked).flatMap(({ collection, id, shares }) => {
    const card = toCard(graph, collection, id);
    if (!card) return [];
    const { label, to, eyebrow, contentNote } = card;
    return [
      { label, to, eyebrow, why: toWhy(graph, collection, shares), ...(contentNote ? { contentNote } : {}) },
    ];
  });
}

/** `/posts/x/#part` → `posts/x`. Other pages have none. */
function toName(to: string): string[] {
  const name = /^\/((?:posts|evidence)\/[a-z0-9-]+)\/?(?:#.*)?$/.exec(to)?.[1];
  return name === undefined ? [] : [name];
}

function toCard(graph: Graph, collection: Start['collection'], id: string): Card | undefined {
  if (collection === 'posts') {
    const post = byId(graph.listed.posts).get(id);
    return post && toPostCard(graph, post);
  }
  const record = byId(graph.listed.evidence).get(id);
  return record && toRecordCard(graph, record);
}

/** `Also cites Westwood and others 2017; also about retention.` A record is our page on a work; the work itself may be older. */
function toWhy(graph: Graph, collection: Start['collection'], shares: readonly Shared[]): string {
  const of = (what: Shared['what']) => shares.filter((shared) => shared.what === what).map(({ key }) => key);
  const citables = getCitables(graph);
  const works = of('source').map((id) => (citables.get(id)?.short ?? id).replace(/, (\d{4})$/, ' $1'));
  const topics = graph.listed.topics.filter(({ id }) => of('topic').includes(id));
  const people = [...of('author'), ...toWriters(graph, of('writer')).map(({ data }) => data.name)];
  const parts = [
    ...say('cites', toFew(works), collection === 'evidence' ? 'our page on it ' : ''),
    ...say('by', toFew(people)),
    ...say('about', toList(topics.map(({ data }) => toSmall(data.title)))),
  ];
  const words = parts.join('; ');
  return `${toCapital(words)}.`;
}

function say(how: string, what: string, who = ''): string[] {
  return what === '' ? [] : [`${who}also ${how} ${what}`];
}

/** The first two, and how many more. */
function toFew(names: readonly string[]): string {
  const rest = names.length - 2;
  return rest > 0 ? `${names.slice(0, 2).join(', ')} and ${toNumber(rest)} more` : toList(names);
}

/** A title within a sentence: a word in capitals stays one. */
function toSmall(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
