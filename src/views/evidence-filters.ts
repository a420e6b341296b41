import type { Day } from '#lib/dates.ts';
import { toCapital, toSlug } from '#lib/text.ts';
import type { Graph } from '#graph/types.ts';
import type { EvidenceRecord } from '#library/types.ts';
import { ACCESS_NAMES, toAccessValue } from './access.ts';
import { KINDS } from './cards.ts';
import type { EvidenceFilter } from './types.ts';

/** One way to tell records apart. */
export interface Question {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  /** The values of a record. */
  readonly values: (record: EvidenceRecord) => readonly string[];
  /** How values are called, in the order of the list. Values without a name cannot be asked for. */
  readonly names: ReadonlyMap<string, string>;
}

const KINDS_OF_WORK = ['journal article', 'thesis', 'report'] as const;

/** The ways in which the list of `records` can be narrowed on `now`. */
export function toQuestions(graph: Graph, records: readonly EvidenceRecord[], now: Day): Question[] {
  const designs = [...new Set(records.map(({ data }) => data.design.kind))].sort();
  const years = [...new Set(records.map(({ data }) => String(data.year)))].sort().reverse();
  return [
    {
      name: 'topic', label: 'Topic', all: 'All topics',
      values: ({ data }) => data.topics,
      names: new Map(graph.listed.topics.map(({ id, data }) => [id, data.title])),
    },
    {
      name: 'kind', label: 'Kind', all: 'All kinds',
      values: ({ data }) => [toSlug(data.kind)],
      names: new Map(KINDS_OF_WORK.map((kind) => [toSlug(kind), KINDS[kind]])),
    },
    {
      name: 'design', label: 'Design', all: 'All designs',
      values: ({ data }) => [toSlug(data.design.kind)],
      names: new Map(designs.map((kind) => [toSlug(kind), toCapital(kind)])),
    },
    {
      name: 'access', label: 'Access', all: 'Any access',
      values: ({ data }) => [toAccessValue(data.access, now)],
      names: new Map(Object.entries(ACCESS_NAMES)),
    },
    {
      name: 'year', label: 'Year', all: 'All years',
      values: ({ data }) => [String(data.year)],
      names: new Map(years.map((year) => [year, year])),
    },
  ]; // prettier-ignore
}

/** The questions as filters, with how many records each answer would leave. Answers that leave none are left out. */
export function toFilters(
  questions: readonly Question[],
  records: readonly EvidenceRecord[],
): EvidenceFilter[] {
  return questions.flatMap(({ name, label, all, values, names }) => {
    const found = Map.groupBy(records.flatMap(values), (value) => value);
    const options = [...names].flatMap(([value, words]) => {
      const count = found.get(value)?.length ?? 0;
      return count > 0 ? [{ value, label: words, count }] : [];
    });
    return options.length > 0 ? [{ name, label, all, options }] : [];
  });
}

/** What the filters look at of a record, one word for each answer: `kind=thesis`. */
export function toAnswers(questions: readonly Question[], record: EvidenceRecord): string[] {
  return questions.flatMap(({ name, values, names }) =>
    values(record).flatMap((value) => (names.has(value) ? [`${name}=${value}`] : [])),
  );
}
