import { PAGE_ANCHORS } from '#lib/anchors.ts';
import type { Problem } from '#lib/problem.ts';
import { inPlace, problemAt, type LooseRule } from './rule.ts';

/** Two entries of a ledger or two findings of a record with one id, and a reference that has the id of an evidence record. */
export const duplicateIds: LooseRule = (library) => {
  const { references, facts, conflicts, charts, glossary, turningPoints } = library;
  const records = new Map(library.evidence.map(({ id, file }) => [id, file]));
  return [
    ...findTwice(references, '', records),
    ...findTwice(facts, 'facts.'),
    // Both are places on the page of figures.
    ...findTwice(
      conflicts,
      'conflicts.',
      new Map(facts.items.flatMap((fact) => (fact?.id ? [[fact.id, facts.file]] : []))),
    ),
    ...library.evidence.flatMap(({ file, lines, data }) =>
      findTwice({ file, lines, items: data.findings ?? [] }, 'findings.', ownAnchors),
    ),
    ...findTwice(charts, ''),
    ...findTwice(glossary, ''),
    ...findTwice(turningPoints, ''),
  ];
};

/** Names that a record's page needs for its own parts. */
const ownAnchors = new Map(PAGE_ANCHORS.map((anchor) => [anchor as string, 'the page itself']));

function findTwice(
  ledger: {
    readonly file: string;
    readonly lines: Readonly<Record<string, number>>;
    readonly items: readonly ({ readonly id?: string | undefined } | null)[];
  },
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
