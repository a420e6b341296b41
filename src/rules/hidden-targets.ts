import { today } from '#lib/dates.ts';
import type { Problem } from '#lib/problem.ts';
import type { Entry, Library } from '#library/types.ts';
import type { Rule } from './rule.ts';

interface Stated {
  readonly state: string;
  readonly published?: string;
}

/** Published texts that point at a draft, a scheduled or a withdrawn one: readers would meet a missing page. */
export const hiddenTargets: Rule = (library) => {
  const hidden = toHidden(library, today());
  const seen = [...library.posts, ...library.evidence, ...library.topics, ...library.guide].filter(
    ({ data }) => !isHidden(data, today()),
  );
  return [...seen, ...library.writers, ...library.notes].flatMap((entry) => findFaults(entry, hidden));
};

function findFaults(
  { file, prose, lines, data }: Entry<object>,
  hidden: ReadonlyMap<string, string>,
): Problem[] {
  const at = (line: number, column: number, path: string): Problem[] => {
    const state = hidden.get(path);
    if (state === undefined) return [];
    return [
      {
        file,
        line,
        column,
        rule: 'hidden-target',
        message: `This leads to ${path}, which is ${state}.`,
        mend: 'Take it out until that text is published.',
        level: 'error',
      },
    ];
  };
  const topics = 'topics' in data && Array.isArray(data.topics) ? data.topics : [];
  return [
    ...prose.uses.marks.flatMap((use) =>
      use.name === 'Cite' ? at(use.line, use.column, `/evidence/${use.props.id}/`) : [],
    ),
    ...prose.uses.links.flatMap(({ to, line, column }) => at(line, column, to.split(/[?#]/)[0] ?? '')),
    ...topics.flatMap((topic, index) => at(lines[`topics.${index}`] ?? 1, 1, `/topics/${String(topic)}/`)),
  ];
}

function isHidden({ state, published }: Stated, now: string): boolean {
  return state === 'draft' || state === 'withdrawn' || (published !== undefined && published > now);
}

/** Address and state of everything that readers cannot see on `now`. */
function toHidden(library: Library, now: string): ReadonlyMap<string, string> {
  const of = (folder: string, entries: readonly Entry<Stated>[]) =>
    entries
      .filter(({ data }) => isHidden(data, now))
      .map(({ id, data }): [string, string] => [
        `/${folder}/${id}/`,
        data.state === 'draft' ? 'a draft' : data.state,
      ]);
  return new Map([
    ...of('posts', library.posts),
    ...of('evidence', library.evidence),
    ...of('topics', library.topics),
    ...of('guide', library.guide),
  ]);
}
