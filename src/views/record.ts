import { today } from '#lib/dates.ts';
import { paths } from '#lib/paths.ts';
import { toCapital } from '#lib/text.ts';
import type { Graph } from '#graph/types.ts';
import type { EvidenceRecord } from '#library/types.ts';
import { toAccessSentence } from './access.ts';
import { toMentionCards } from './cards.ts';
import { toSupported } from './claims.ts';
import { toDate, toWriterChips, toWriters } from './chips.ts';
import { toPageBox, toWorkBox } from './cite-box.ts';
import { toCoins } from './coins.ts';
import { isReadElsewhere, recordToCsl } from './csl.ts';
import { toDetails } from './record-details.ts';
import { toRecordHead } from './record-head.ts';
import { NOT_STATED } from './figures.ts';
import { BASES, toRecordText } from './record-text.ts';
import { toRelated } from './related.ts';
import { makeTermList } from './terms.ts';
import type { GlanceLine, RecordPage } from './types.ts';

/** Said beside the citation of a work that we know from other pages only. */
const READ_ELSEWHERE =
  'We have not seen the work itself. Unless you have, name the page in which you read of it as well: “as quoted in …”.';

/** An evidence record's page. */
export function toRecordPage(graph: Graph, record: EvidenceRecord): RecordPage {
  const { data, id } = record;
  const terms = makeTermList(graph);
  const text = toRecordText(graph, record, terms);
  const discussedIn = toMentionCards(
    graph,
    (graph.citations.get(id) ?? []).map(({ page }) => page).filter((page) => page.id !== id),
  );
  const claims = toSupported(graph, id);
  const cited = text.sources.flatMap(({ to, text: label }) => (to ? [{ label, to }] : []));
  return {
    ...text,
    head: toRecordHead(graph, record),
    glance: toGlance(record, today()),
    coins: toCoins(recordToCsl(record)),
    details: toDetails(data),
    cite: [
      toWorkBox(recordToCsl(record), paths.record(id), isReadElsewhere(data) ? READ_ELSEWHERE : undefined),
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
    claims,
    discussedIn,
    related: toRelated(graph, { collection: 'evidence', entry: record }, [
      ...discussedIn,
      ...claims.map(({ page }) => page),
      ...cited,
    ]),
    terms: terms.toTerms(),
    written: toDate(data.written),
    writers: toWriterChips(graph, data.writers),
  };
}

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
    { label: 'Design', value: toCapital(data.design.kind) },
    { label: 'Who', value: say(known?.population) },
    { label: 'How many', value: number, ...(known?.caution ? { caution: known.caution } : {}) },
    { label: 'Where', value: say(known?.place) },
    { label: 'When', value: say(known?.period) },
    { label: 'Basis', value: BASES[data.basis].label },
    { label: 'Access', value: toAccessSentence(data.access, now) },
  ];
}
