import { paths } from '#lib/paths.ts';
import { toSigners } from '#lib/signed-words.ts';
import type { Graph } from '#graph/types.ts';
import type { Post } from '#library/types.ts';
import { toWriters } from './chips.ts';
import { toCreditsShown, toCreditTexts } from './credits.ts';
import { toAddress } from './head.ts';
import type { CreditShown } from './types.ts';

/** Who did what for a post as structured data: the same as stands under it, and every signed passage with its writers. */
export function toCreditData(graph: Graph, post: Post): object {
  const { id, data, prose } = post;
  const credits = toCreditsShown(graph, post);
  if (credits.lines.length === 1 && data.writers.length === 1) return {};
  const roles = credits.lines.flatMap((line) =>
    line.role ? [[PROPERTIES[line.role], toRole(graph, post, line, line.role)] as const] : [],
  );
  const passages = prose.uses.marks.flatMap((use) => {
    if (use.name !== 'Passage' || use.props.by === 'some') return [];
    const ids = use.props.by === 'together' ? data.writers : toSigners(use.props.by);
    const url = toAddress(`${paths.post(id)}#${use.anchor}`);
    return [{ '@type': 'CreativeWork', url, author: toPeople(graph, ids) }];
  });
  return {
    creditText: toCreditTexts(credits).join(' '),
    ...Object.fromEntries(
      [...Map.groupBy(roles, ([property]) => property)].map(([property, some]) => [
        property,
        some.map(([, role]) => role),
      ]),
    ),
    ...(passages.length > 0 ? { hasPart: passages } : {}),
  };
}

/** Writers as structured data: people, and groups as organisations. */
export function toPeople(graph: Graph, ids: readonly string[]): object[] {
  return toWriters(graph, ids).map(({ id, data: { name, group } }) => ({
    '@type': group ? 'Organization' : 'Person',
    name,
    url: toAddress(paths.writer(id)),
  }));
}

/** Where a role stands. Who is quoted or reported on took no part in the post. */
const PROPERTIES: Readonly<Record<NonNullable<CreditShown['role']>, string>> = {
  wrote: 'contributor',
  'co-wrote': 'contributor',
  edited: 'editor',
  interviewed: 'contributor',
  reviewed: 'contributor',
  quoted: 'mentions',
  reported: 'mentions',
};

function toRole(graph: Graph, { data }: Post, line: CreditShown, role: keyof typeof PROPERTIES): object {
  const { who, share } = line;
  const isAll = who.every(({ to }) => to === undefined) && role === 'co-wrote';
  const people = who.map(({ label, to }) => ({
    '@type': 'Person',
    name: label,
    ...(to ? { url: toAddress(to) } : {}),
  }));
  return {
    '@type': 'Role',
    roleName: role,
    ...(share ? { description: `${share} of the words` } : {}),
    [PROPERTIES[role]]: isAll ? toPeople(graph, data.writers) : people,
  };
}
