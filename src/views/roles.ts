import { toReadable, type Day } from '#lib/dates.ts';
import { toCapital } from '#lib/text.ts';
import type { Writer } from '#library/types.ts';

/**
 * A writer's role on a day, as far as it is known: the last one that had begun by then. A year or a month says only that
 * it began some time in it, so within that time nothing is said.
 */
export function findRoleOn({ data }: Writer, day: Day): string | undefined {
  if (data.role) return day.startsWith(data.role.on) ? data.role.what : undefined;
  const begun = data.roles.findLast(({ from }) => from <= day);
  if (!begun) return undefined;
  return begun.from < day && day.startsWith(begun.from) ? undefined : begun.what;
}

/** Every role a writer told of, newest first, with what is known of its time: `Qualified PWP, from March 2024`, `As of 17 July 2021: lecturer`. */
export function toRoles({ data }: Writer): string[] {
  if (data.role) return [`As of ${toReadable(data.role.on)}: ${data.role.what}`];
  return data.roles.map(({ what, from }) => `${toCapital(what)}, from ${toReadable(from)}`).reverse();
}
