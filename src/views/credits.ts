import { toReadable } from '#lib/dates.ts';
import { countSigned, toSigners } from '#lib/signed-words.ts';
import { toCount, toList } from '#lib/text.ts';
import { toCredits } from '#graph/credits.ts';
import type { Graph, Role } from '#graph/types.ts';
import type { Post } from '#library/types.ts';
import { toBegin, toNamedWriters } from './chips.ts';
import { toNumber } from './numbers.ts';
import { SHADES } from './passage.ts';
import type { CreditShown, CreditsShown } from './types.ts';

/**
 * Who wrote what of a post, and who did something else for it. Shares of the words are told only where every passage is
 * signed: beside writers who stay unnamed on purpose, any share could help to work out who they are.
 */
export function toCreditsShown(graph: Graph, post: Post): CreditsShown {
  const isSecret = toPassages(post).some(({ by }) => by === 'some');
  const wrote = toWrote(graph, post, isSecret ? () => ({}) : makeShare(post));
  const isShared = wrote.some(({ share }) => share !== undefined);
  return {
    lines: [...wrote, ...toOthers(graph, post)],
    ...(isSecret ? { note: SECRET } : isShared ? { note: ROUNDED } : {}),
  };
}

/** The same in sentences, for feeds and files. */
export function toCreditTexts({ lines, note }: CreditsShown): string[] {
  const texts = lines.map(
    ({ who, did, share }) =>
      `${toList(who.map(({ label }) => label))} ${did}${share ? `, ${share} of the words` : ''}.`,
  );
  return note ? [...texts, note] : texts;
}

const SECRET =
  'Part of this post is unnamed on purpose. So no shares of the words are given: with them it could be worked out whose it is.';
const ROUNDED =
  'Shares are of the words, rounded to 5%, so they need not add up to 100%. Headings, notes and words quoted from elsewhere are not counted.';

type Passage = Extract<Post['prose']['uses']['marks'][number], { name: 'Passage' }>['props'];

function toPassages({ prose }: Post): Passage[] {
  return prose.uses.marks.flatMap((use) => (use.name === 'Passage' ? [use.props] : []));
}

function toWrote(graph: Graph, post: Post, toShare: ToShare): CreditShown[] {
  const { writers } = post.data;
  const passages = Map.groupBy(toPassages(post), ({ by }) => toSigners(by).join(' '));
  const all = toWho(graph, writers);
  if (passages.size === 0) {
    const role = all.length > 1 ? 'co-wrote' : 'wrote';
    return [{ role, who: all, did: `${role} this post` }];
  }
  const toLine = (role: 'wrote' | 'co-wrote', by: string, who: CreditShown['who']): CreditShown => {
    const did = `${role} ${toCount(passages.get(by)?.length ?? 0, 'passage')}`;
    return { role, who, did, ...toShare(by) };
  };
  const alone = writers.flatMap((id, index) =>
    passages.has(id) ? [{ ...toLine('wrote', id, toWho(graph, [id])), shade: index % SHADES }] : [],
  );
  const several = [...passages.keys()]
    .filter((by) => by.includes(' '))
    .map((by) => {
      const ids = by.split(' ');
      const who = writers.filter((id) => ids.includes(id));
      return toLine('co-wrote', by, toWho(graph, who));
    });
  const together = `Together, all ${toNumber(all.length)} writers`;
  return [
    ...alone,
    ...several,
    ...(passages.has('together') ? [toLine('co-wrote', 'together', [{ label: together }])] : []),
    ...toUnsigned(toShare(undefined)),
  ];
}

function toWho(graph: Graph, ids: readonly string[]): CreditShown['who'] {
  return toBegin(toNamedWriters(graph, ids));
}

/** Words outside passages: told where shares are, so that these are not taken for the whole. */
function toUnsigned({ share }: Pick<CreditShown, 'share'>): CreditShown[] {
  return share === undefined ? [] : [{ who: [{ label: 'Nobody by name' }], did: 'signed the rest', share }];
}

type ToShare = (by: string | undefined) => Pick<CreditShown, 'share'>;

function makeShare(post: Post): ToShare {
  const signed = new Map(countSigned(post.prose.blocks).map(({ by, words }) => [by, words]));
  const all = [...signed.values()].reduce((sum, words) => sum + words, 0);
  if (signed.size < 2) return () => ({});
  return (by) => {
    const words = signed.get(by);
    return words === undefined || words === 0 ? {} : { share: toShareText(words, all) };
  };
}

/** A part of a whole, rounded to 5% and said to be so: never none of it, and never all of it. */
function toShareText(part: number, whole: number): string {
  const rounded = Math.round((part / whole) * 20) * 5;
  if (rounded === 0) return 'less than 5%';
  return rounded === 100 ? 'more than 95%' : `about ${rounded}%`;
}

/** What somebody did besides writing, for one and for several. */
const DID: Readonly<Record<Role, readonly [one: string, several: string]>> = {
  edited: ['edited this post', 'edited this post'],
  interviewed: ['was interviewed for this post', 'were interviewed for this post'],
  quoted: ['is quoted here', 'are quoted here'],
  reported: ['is reported on here', 'are reported on here'],
  reviewed: ['reviewed this post before it appeared', 'reviewed this post before it appeared'],
};

function toOthers(graph: Graph, post: Post): CreditShown[] {
  const { original } = post.data;
  const credits = Map.groupBy(toCredits(post), ({ role }) => role);
  return [...credits].map(([role, some]) => {
    const who = some.flatMap(({ writer, name = '' }) =>
      writer === undefined ? [{ label: name }] : toNamedWriters(graph, [writer]),
    );
    const did = DID[role][who.length > 1 ? 1 : 0];
    const told =
      role === 'reported' && original ? `: a text of ${toReadable(original.date)}, in our words` : '';
    return { role, who: toBegin(who), did: `${did}${told}` };
  });
}
