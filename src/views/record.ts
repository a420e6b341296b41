import { toReadable, today } from '#lib/dates.ts';
import { paths } from '#lib/paths.ts';
import { toCount, toList } from '#lib/text.ts';
import type { Graph } from '#graph/types.ts';
import type { EvidenceRecord } from '#library/types.ts';
import { toAccessSentence, toCheckedSentence } from './access.ts';
import { toAuthorName } from './authors.ts';
import { KINDS, toMentionCards } from './cards.ts';
import { toSupported } from './claims.ts';
import { toChanges, toDate, toTopicChips, toWriterChips, toWriters } from './chips.ts';
import { toPageBox, toWorkBox } from './cite-box.ts';
import { toCoins } from './coins.ts';
import { recordToCsl } from './csl.ts';
import { toDetails } from './record-details.ts';
import { toRecordHead } from './record-head.ts';
import { toShown } from './prose.ts';
import { makeSourceList } from './sources.ts';
import { makeTermList } from './terms.ts';
import type { GlanceLine, RecordPage } from './types.ts';

/** What a study of each design cannot show, whoever ran it. */
export const DESIGN_LIMITS: Readonly<Record<EvidenceRecord['data']['design']['kind'], string>> = {
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
const BASES: Readonly<Record<EvidenceRecord['data']['basis'], { label: string; sentence: string }>> = {
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

/** An evidence record's page. */
export function toRecordPage(graph: Graph, record: EvidenceRecord): RecordPage {
  const { data, prose, id } = record;
  const now = today();
  const sources = makeSourceList(graph);
  const terms = makeTermList(graph);
  const comment = toShown(prose.blocks, { graph, sources, terms });
  for (const related of data.related) sources.cite(related, '');
  return {
    head: toRecordHead(graph, record),
    eyebrow: KINDS[data.kind],
    title: data.title,
    byline: `${toList(data.authors.map(toAuthorName))}, ${data.year}`,
    topics: toTopicChips(graph, data.topics),
    basis: BASES[data.basis].sentence,
    glance: toGlance(record, now),
    brief: data.brief,
    question: data.question,
    design: data.design.text,
    coins: toCoins(recordToCsl(record)),
    sample: toSample(data.sample),
    measures: data.measures === 'not stated' ? [] : data.measures,
    age: toAge(data),
    findings: data.findings.map((finding) => ({
      anchor: finding.id,
      text: finding.text,
      topics: toTopicChips(graph, finding.topics),
      basis: finding.basis,
    })),
    designLimit: DESIGN_LIMITS[data.design.kind],
    limits: toLimits(data.limits),
    conflicts: data.conflicts,
    comment,
    access: {
      sentence: toAccessSentence(data.access, now),
      said: data.access.said,
      checked: toCheckedSentence(data.access, now),
      routes: data.access.routes.map(({ what, address, cost }) => ({
        what,
        cost,
        ...(address ? { to: address } : {}),
      })),
      history: data.access.history.map(({ date, what }) => ({ date: toReadable(date), what })),
    },
    details: toDetails(data),
    cite: [
      toWorkBox(recordToCsl(record), paths.record(id)),
      toPageBox({
        title: `${data.title}: a summary`,
        path: paths.record(id),
        day: data.written,
        writers: toWriters(graph, data.writers).map(({ data: writer }) => ({
          name: writer.name,
          asPrinted: writer.penName || writer.group,
        })),
      }),
    ],
    claims: toSupported(graph, id),
    discussedIn: toMentionCards(
      graph,
      (graph.citations.get(id) ?? []).map(({ page }) => page).filter((page) => page.id !== id),
    ),
    terms: terms.toTerms(),
    sources: sources.toSources(),
    written: toDate(data.written),
    writers: toWriterChips(graph, data.writers),
    changes: toChanges(data.changes),
    ...(data.survey
      ? {
          survey: `${data.survey.name}, run by ${data.survey.runBy}, ${toReadable(data.survey.from)} to ${toReadable(data.survey.to)}: ${data.survey.how}`,
        }
      : {}),
  };
}

const NOT_STATED = 'Not stated in what we read';

function toGlance({ data }: EvidenceRecord, now: string): GlanceLine[] {
  const { sample } = data;
  const known = sample === 'not stated' ? undefined : sample;
  const say = (value: string | number | undefined) =>
    value === undefined || value === 'not stated' ? NOT_STATED : String(value);
  const number =
    known && known.number !== 'not stated'
      ? `${known.number.toLocaleString('en-GB')} ${known.unit}`
      : NOT_STATED;
  return [
    { label: 'Design', value: capital(data.design.kind) },
    { label: 'Who', value: say(known?.population) },
    { label: 'How many', value: number, ...(known?.caution ? { caution: known.caution } : {}) },
    { label: 'Where', value: say(known?.place) },
    { label: 'When', value: say(known?.period) },
    { label: 'Basis', value: BASES[data.basis].label },
    { label: 'Access', value: toAccessSentence(data.access, now) },
  ];
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
  return `The work is of ${year}, ${gap} this summary was written on ${toReadable(written)}.${period} What has changed since stands on the pages of its topics.`;
}

function toLimits(limits: EvidenceRecord['data']['limits']): RecordPage['limits'] {
  const by = (who: 'the authors' | 'midstream', label: string) => {
    const texts = limits.filter((limit) => limit.by === who).map(({ text }) => text);
    return texts.length > 0 ? [{ by: label, texts }] : [];
  };
  return [...by('the authors', 'The authors say'), ...by('midstream', 'We add')];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
