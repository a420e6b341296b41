import type { EvidenceRecord, GuideEntry, Library, Topic } from '#library/types.ts';
import { findFigures, toBodyText } from './bare-figures.ts';
import { problemAt, type AnyEntry, type Rule } from './rule.ts';

/**
 * Figures in what stands above a text (a short answer, a summary, a message in brief) that nothing below it bears out. Those
 * fields hold no marks, so they may only repeat what has its source below: in a topic or the guide a figure of the text, in
 * evidence one of the findings, of the sample, the design or the limits.
 */
export const repeatedFigures: Rule = (library) => [
  ...library.topics.flatMap((topic) =>
    findUnborne(topic, { answer: topic.data.answer }, toTextFigures(library, topic, topic.data.facts), TEXT),
  ),
  ...library.guide.flatMap((page) =>
    findUnborne(page, { summary: page.data.summary }, toTextFigures(library, page), TEXT),
  ),
  ...library.evidence.flatMap((record) =>
    findUnborne(record, toBriefFields(record), toRecordFigures(record), RECORD),
  ),
];

const TEXT = {
  where: 'the text below',
  mend: 'Print it there with <Fact id="…" />, or cite its source there: what stands above a text repeats what is in it.',
};
const RECORD = {
  where: 'the findings, the sample, the design and the limits',
  mend: 'Add the finding it belongs to, with its basis, or take the figure out.',
};

function findUnborne(
  entry: AnyEntry,
  fields: Readonly<Record<string, string>>,
  known: ReadonlySet<string>,
  { where, mend }: typeof TEXT,
) {
  return Object.entries(fields).flatMap(([path, text]) =>
    findFigures(text)
      .filter((figure) => !known.has(toDigits(figure)))
      .map((figure) =>
        problemAt(
          entry,
          path,
          'bare-figure',
          `The figure “${figure}” in "${path}" does not stand in ${where}.`,
          mend,
        ),
      ),
  );
}

function toTextFigures(
  { facts }: Library,
  entry: Topic | GuideEntry,
  shown: readonly string[] = [],
): ReadonlySet<string> {
  const printed = entry.prose.uses.marks.flatMap((use) => (use.name === 'Fact' ? [use.props.id] : []));
  const ids = new Set([...printed, ...shown]);
  const values = facts.items.filter(({ id }) => ids.has(id)).map(({ value }) => value);
  return toNumbers([toBodyText(entry), ...values]);
}

function toBriefFields({ data }: EvidenceRecord): Record<string, string> {
  const brief = new Map(data.brief.map((message, index) => [`brief.${index}`, message]));
  return { summary: data.summary, ...Object.fromEntries(brief) };
}

function toRecordFigures({ data }: EvidenceRecord): ReadonlySet<string> {
  const { sample, design, findings, limits } = data;
  const counted =
    sample === 'not stated'
      ? []
      : [String(sample.number), sample.unit, sample.population, sample.caution ?? ''];
  return toNumbers([
    ...counted,
    design.text,
    ...findings.map(({ text }) => text),
    ...limits.map(({ text }) => text),
  ]);
}

/** Every number of some texts: a range has two, and 31 in “31 to 39%” is a share as well. */
function toNumbers(texts: readonly string[]): ReadonlySet<string> {
  const found = texts.join(' ').matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g);
  return new Set([...found].map(([number]) => toDigits(number)));
}

function toDigits(figure: string): string {
  return figure.replaceAll(/[^\d.]/g, '');
}
