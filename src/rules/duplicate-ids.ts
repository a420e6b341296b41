import { PAGE_ANCHORS } from '#lib/anchors.ts';
import type { Problem } from '#lib/problem.ts';
import type { LooseLibrary } from '#library/types.ts';
import { inPlace, problemAt, type AnyEntry, type LooseRule } from './rule.ts';

/**
 * Two entries of a ledger or two findings of a record with one id, a reference that has the id of an evidence record, and a
 * drawing or a finding that has the id of another place on one of its pages.
 */
export const duplicateIds: LooseRule = (library) => {
  const { references, facts, conflicts, charts, glossary, turningPoints } = library;
  const records = new Map(library.evidence.map(({ id, file }) => [id, file]));
  return [
    ...findTwice(references, '', records),
    ...findTwice(facts, 'facts.'),
    // All three are places on the page of figures.
    ...findTwice(conflicts, 'conflicts.', toTaken(facts)),
    ...findTwice(
      charts,
      '',
      new Map([...ownAnchors, ...toOwnOfFigures(library), ...toTaken(facts), ...toTaken(conflicts)]),
    ),
    ...library.evidence.flatMap(({ file, lines, data }) =>
      findTwice({ file, lines, items: data.findings ?? [] }, 'findings.', ownAnchors),
    ),
    ...library.evidence.flatMap(findFound),
    ...findTwice(glossary, ''),
    ...findTwice(turningPoints, ''),
    ...[...library.guide, ...library.topics].flatMap((text) => findDrawn(text, charts)),
  ];
};

/** Names that the page of a text needs for its own parts. */
const ownAnchors = new Map(PAGE_ANCHORS.map((anchor) => [anchor as string, 'the page itself']));

/** Names that the page of figures needs for its own parts. */
function toOwnOfFigures({ topics }: LooseLibrary): [string, string][] {
  const names = ['drawings', 'figures-that-differ', 'on-the-job', ...topics.map(({ id }) => `on-${id}`)];
  return names.map((name) => [name, 'the page of figures']);
}

interface Listed {
  readonly file: string;
  readonly lines: Readonly<Record<string, number>>;
  readonly items: readonly ({ readonly id?: string | undefined } | null)[];
}

function toTaken({ file, items }: Listed): ReadonlyMap<string, string> {
  return new Map(items.flatMap((item) => (item?.id ? [[item.id, file]] : [])));
}

/** Drawings that a page shows and whose id another part of the page has: the way to the second would lead to the first. */
function findDrawn(text: LooseLibrary['guide' | 'topics'][number], charts: Listed): Problem[] {
  const there = toTaken(charts);
  const taken = toPlaces(text);
  return inPlace(text.data.charts)
    .filter(([, id]) => there.has(id) && taken.has(id))
    .map(([index, id]) => sayShared(text, `charts.${index}`, id, 'its drawing'));
}

/** Findings of a record whose id a place in its comment has: both stand on one page. */
function findFound(record: LooseLibrary['evidence'][number]): Problem[] {
  const taken = toPlaces(record);
  return inPlace(record.data.findings).flatMap(([index, { id }]) =>
    id !== undefined && taken.has(id) ? [sayShared(record, `findings.${index}.id`, id, 'a finding')] : [],
  );
}

/** Names that the headings and marks of a text have on its page. */
function toPlaces({ prose }: AnyEntry): ReadonlySet<string> {
  return new Set([
    ...prose.headings.flatMap(({ anchor, former = [] }) => [anchor, ...former]),
    ...prose.uses.marks.map(({ anchor }) => anchor),
  ]);
}

function sayShared(text: AnyEntry, path: string, id: string, part: string): Problem {
  return problemAt(
    text,
    path,
    'duplicate-id',
    `Two parts of this page would have the address "#${id}", one of them ${part}.`,
    'Give the newer of the two another name: an address that was published stays.',
  );
}

function findTwice(
  ledger: Listed,
  prefix: string,
  taken: ReadonlyMap<string, string> = new Map(),
): Problem[] {
  const seen = new Map(taken);
  return inPlace(ledger.items).flatMap(([index, { id }]) => {
    if (id === undefined) return [];
    const first = seen.get(id);
    seen.set(id, ledger.file);
    if (first === undefined) return [];
    return [
      problemAt(
        ledger,
        `${prefix}${index}.id`,
        'duplicate-id',
        `The id "${id}" is already used in ${first}.`,
        'Give one of the two another id, or take one out.',
      ),
    ];
  });
}
