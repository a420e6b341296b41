import { today, toReadable, type Day } from '#lib/dates.ts';
import { paths } from '#lib/paths.ts';
import type { Graph } from '#graph/types.ts';
import type { EvidenceRecord } from '#library/types.ts';
import { limits } from '#site.ts';
import { toAccessValue } from './access.ts';
import { KINDS, toRecordCard } from './cards.ts';
import { toAnswers, toFilters, toQuestions, type Question } from './evidence-filters.ts';
import { toFeedLinks } from './head.ts';
import { toListHead } from './lists.ts';
import { toTimeline, toYearAnchor } from './timeline.ts';
import type { EvidencePage, EvidenceRow } from './types.ts';

/** The list of evidence on `now`: every listed record by year, newest first, with its filters and the timeline. */
export function toEvidencePage(graph: Graph, now: Day = today()): EvidencePage {
  const records = [...graph.listed.evidence].sort(
    (a, b) => b.data.year - a.data.year || a.data.title.localeCompare(b.data.title, 'en'),
  );
  const questions = toQuestions(graph, records, now);
  const isLong = records.length > limits.evidenceSentences;
  const years = Map.groupBy(records, ({ data }) => String(data.year));
  const title = 'Evidence';
  const intro =
    'Summaries of research in our own words. Each says what was read, what it found and what it cannot show.';
  return {
    head: {
      ...toListHead(title, intro, paths.evidence(), title),
      feeds: toFeedLinks(title, paths.evidence()),
    },
    title,
    intro,
    timeline: toTimeline(graph),
    filters: toFilters(questions, records),
    count: records.length,
    years: [...years].map(([year, found]) => ({
      year,
      anchor: toYearAnchor(year),
      rows: found.map((record) => {
        const { summary, ...row } = toRow(graph, record, questions, now);
        return isLong ? row : { ...row, summary };
      }),
    })),
  };
}

/** What was read of a work, in two or three words. */
const READ: Readonly<Record<EvidenceRecord['data']['basis'], string>> = {
  abstract: 'abstract read',
  part: 'read in part',
  'full text': 'full text read',
  'through another page': 'read through other pages',
};

function toRow(
  graph: Graph,
  record: EvidenceRecord,
  questions: readonly Question[],
  now: Day,
): EvidenceRow & { summary: string } {
  const { data } = record;
  const { label, to, by = '', summary, topics } = toRecordCard(graph, record);
  return {
    label,
    to,
    by: `${by}, ${data.year}`,
    summary,
    notes: [KINDS[data.kind], data.design.kind, READ[data.basis], ...toAccessWords(data.access, now)],
    topics,
    is: toAnswers(questions, record),
  };
}

/** How a work can be read, where that is known. */
function toAccessWords(access: EvidenceRecord['data']['access'], now: Day): string[] {
  const until = toReadable(access.until ?? '');
  switch (toAccessValue(access, now)) {
    case 'open':
      return ['free to read when last checked'];
    case 'request':
      return ['copy on request'];
    case 'paywalled':
      return ['needs a subscription or a payment'];
    case 'restricted':
      return [`restricted until ${until}`];
    case 'restriction-over':
      return [`was restricted until ${until}, so check the record`];
    case 'unknown':
      return [];
  }
}
