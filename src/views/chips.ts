import { toReadable, type Day } from '#lib/dates.ts';
import { paths } from '#lib/paths.ts';
import { toCapital } from '#lib/text.ts';
import { byId } from '#graph/index.ts';
import type { Graph } from '#graph/types.ts';
import type { Topic, Writer } from '#library/types.ts';
import { toNumber } from './numbers.ts';
import { findRoleOn } from './roles.ts';
import type { ChangeShown, CreditShown, DateShown, TopicChip, WriterChip } from './types.ts';

/** A day for people and machines. */
export function toDate(iso: string): DateShown {
  return { iso, text: toReadable(iso) };
}

/** Topics as stones with their names, in the order of the topics. */
export function toTopicChips(graph: Graph, ids: readonly string[]): TopicChip[] {
  return graph.listed.topics.filter(({ id }) => ids.includes(id)).map(toTopicChip);
}

/** A topic as a stone with its name. */
export function toTopicChip({ id, data }: Topic): TopicChip {
  return { label: data.title, to: paths.topic(id), stone: data.stone, hue: data.hue };
}

/** Writers' names with their stones, in the order given, and with the role each had on `day`. */
export function toWriterChips(graph: Graph, ids: readonly string[], day?: Day): WriterChip[] {
  return toWriters(graph, ids).map((writer) => {
    const { id, data } = writer;
    const note = data.penName ? 'pen name' : day && findRoleOn(writer, day);
    return { label: data.name, to: paths.writer(id), stone: toStone(id), ...(note ? { note } : {}) };
  });
}

/** Somebody named in a line, with their page if they have one. */
export type Named = CreditShown['who'][number];

/**
 * Writers as a line within a sentence names them, in the order given. Those of a draft may have no page yet: a preview of it
 * says so after the others, so that no line stands without a name.
 */
export function toNamedWriters(graph: Graph, ids: readonly string[]): Named[] {
  const named = toWriters(graph, ids).map(({ id, data: { name, group } }) => ({
    label: name,
    to: paths.writer(id),
    ...(group ? { group } : {}),
  }));
  const newcomers = findNewcomers(graph, ids);
  return newcomers === undefined ? named : [...named, { label: newcomers }];
}

/** Says that there are writers without a page among `ids`; nothing where all have theirs. */
export function findNewcomers(graph: Graph, ids: readonly string[]): string | undefined {
  const writers = byId(graph.library.writers);
  const missing = ids.filter((id) => !writers.has(id)).length;
  if (missing === 0) return undefined;
  return missing === 1
    ? 'a writer whose page is not there yet'
    : `${toNumber(missing)} writers whose pages are not there yet`;
}

/** The same where they begin a line. Names keep their letters. */
export function toBegin([first, ...others]: readonly Named[]): Named[] {
  if (!first) return [];
  return [first.to === undefined ? { ...first, label: toCapital(first.label) } : first, ...others];
}

/** Writers by id, in the order given. */
export function toWriters(graph: Graph, ids: readonly string[]): Writer[] {
  const writers = byId(graph.library.writers);
  return ids.flatMap((id) => writers.get(id) ?? []);
}

/** A stone from 1 to 12 that a name always gets. */
export function toStone(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return (sum % 12) + 1;
}

/** A change log as readers see it, newest first. */
export function toChanges(changes: readonly { date: string; kind: string; what: string }[]): ChangeShown[] {
  return changes.map(({ date, kind, what }) => ({ date: toDate(date), kind, what })).reverse();
}

/** The day of the last change that was more than a slip of the pen. */
export function findUpdated(changes: readonly { date: Day; kind: string }[]): Day | undefined {
  return changes.findLast(({ kind }) => kind !== 'typo')?.date;
}
