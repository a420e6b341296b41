import { toReadable, today } from '#lib/dates.ts';
import { toCount, toList } from '#lib/text.ts';
import type { Graph } from '#graph/types.ts';
import type { EvidenceRecord } from '#library/types.ts';
import { toAccessSentence, toCheckedSentence } from './access.ts';
import { toAuthorName } from './authors.ts';
import { KINDS } from './cards.ts';
import { toChanges, toTopicChips } from './chips.ts';
import { makeFigureList, NOT_STATED } from './figures.ts';
import { toShown } from './prose.ts';
import { makeSourceList } from './sources.ts';
import type { TermList } from './terms.ts';
import type { RecordPage } from './types.ts';

/** What a study of each design cannot show, whoever ran it. */
const DESIGN_LIMITS: Readonly<Record<EvidenceRecord['data']['design']['kind'], string>> = {
  'qualitative study':
    'A study of this kind shows how something is lived and understood. It cannot say how common it is.',
  survey:
    'People chose to answer. A survey of volunteers cannot say how common something is among all who could have answered.',
  'survey, free-text answers':
    'People chose to answer and chose what to write. Answers like these show what matters to those who wrote, not how common it is.',
  census:
    'A census counts. It cannot say why people come or go, and it is as good as what was returned to it.',
  'mixed methods':
    'The numbers come from those who took part and the accounts from fewer still; neither speaks for everyone.',
  'practice data': 'Records kept for care show what goes together. They cannot show what causes what.',
  'follow-up': 'Those who answer years later may differ from those who do not.',
  'expert account': 'People inside a programme tell its story. It shows how they saw it, and tests nothing.',
  review: 'A review is as good as the studies it found, and leaves out what was never studied.',
};

/** What was read of a work, as its page says it. */
export const BASES: Readonly<Record<EvidenceRecord['data']['basis'], { label: string; sentence: string }>> = {
  abstract: { label: 'Abstract', sentence: 'We read the abstract, not the full text.' },
  part: {
    label: 'Abstract and part of the text',
    sentence: 'We read the abstract and part of the text, not the whole of it.',
  },
  'full text': { label: 'Full text', sentence: 'We read the full text.' },
  'through another page': {
    label: 'Other pages about it',
    sentence: 'We did not read the work itself, only other pages that quote it or tell of it.',
  },
};

/** What of a record's page is its text: what feeds carry too. */
export type RecordText = Omit<
  RecordPage,
  | 'head'
  | 'glance'
  | 'coins'
  | 'details'
  | 'cite'
  | 'claims'
  | 'discussedIn'
  | 'related'
  | 'terms'
  | 'written'
  | 'writers'
>;

/** The summary of a work. With `terms`, words of the glossary are explained where the comment first uses them. */
export function toRecordText(graph: Graph, record: EvidenceRecord, terms?: TermList): RecordText {
  const { data, prose } = record;
  const sources = makeSourceList(graph);
  const figures = makeFigureList(graph, sources, record.id);
  const comment = toShown(prose.blocks, { graph, sources, figures, ...(terms ? { terms } : {}) });
  for (const related of data.related) sources.cite(related, '');
  return {
    eyebrow: KINDS[data.kind],
    title: data.title,
    byline: `${toList(data.authors.map(toAuthorName))}, ${data.year}`,
    topics: toTopicChips(graph, data.topics),
    basis: BASES[data.basis].sentence,
    brief: data.brief,
    question: data.question,
    design: data.design.text,
    sample: toSample(data.sample),
    measures: data.measures === 'not stated' ? [] : data.measures,
    age: toAge(data),
    findings: data.findings.map(({ id, text, topics, basis }) => ({
      anchor: id,
      text,
      topics: toTopicChips(graph, topics),
      basis,
    })),
    designLimit: DESIGN_LIMITS[data.design.kind],
    limits: toLimits(data.limits),
    conflicts: data.conflicts,
    comment,
    figures: figures.toFigures(),
    access: toAccess(data.access),
    sources: sources.toSources(),
    changes: toChanges(data.changes),
    ...toSurvey(data.survey),
  };
}

function toSample(sample: EvidenceRecord['data']['sample']): RecordPage['sample'] {
  if (sample === 'not stated') return { text: `${NOT_STATED}.` };
  const number =
    sample.number === 'not stated'
      ? `The number of ${sample.unit} is not stated in what we read`
      : `${sample.number.toLocaleString('en-GB')} ${sample.unit}`;
  const rest = [sample.population, sample.place, sample.period].filter((part) => part !== 'not stated');
  return { text: `${[number, ...rest].join('; ')}.`, ...(sample.caution ? { caution: sample.caution } : {}) };
}

/** How old the work was when it was summarised, and when that was. */
function toAge({ year, written, sample }: EvidenceRecord['data']): string {
  const years = Number(written.slice(0, 4)) - year;
  const gap = years < 1 ? 'in the year in which' : `${toCount(years, 'year')} before`;
  const period =
    sample !== 'not stated' && sample.period !== 'not stated' ? ` Period covered: ${sample.period}.` : '';
  return `The work is of ${year}, ${gap} this summary was written on ${toReadable(written)}.${period} Its topic pages say what has changed since.`;
}

function toLimits(limits: EvidenceRecord['data']['limits']): RecordPage['limits'] {
  const by = (who: 'the authors' | 'midstream', label: string) => {
    const texts = limits.filter((limit) => limit.by === who).map(({ text }) => text);
    return texts.length > 0 ? [{ by: label, texts }] : [];
  };
  return [...by('the authors', 'The authors say'), ...by('midstream', 'We add')];
}

function toAccess(access: EvidenceRecord['data']['access']): RecordPage['access'] {
  const now = today();
  return {
    sentence: toAccessSentence(access, now),
    said: access.said,
    checked: toCheckedSentence(access, now),
    routes: access.routes.map(({ what, address, cost }) => ({
      what,
      cost,
      ...(address ? { to: address } : {}),
    })),
    history: access.history.map(({ date, what }) => ({ date: toReadable(date), what })),
  };
}

function toSurvey(survey: EvidenceRecord['data']['survey']): Pick<RecordPage, 'survey'> {
  if (!survey) return {};
  const { name, runBy, from, to, how } = survey;
  return { survey: `${name}, run by ${runBy}, ${toReadable(from)} to ${toReadable(to)}: ${how}` };
}
