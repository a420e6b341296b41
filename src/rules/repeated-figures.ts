import type { LooseLibrary } from '#library/types.ts';
import { findFigures, toBodyText } from './bare-figures.ts';
import { inPlace, problemAt, type AnyEntry, type LooseRule } from './rule.ts';

type EvidenceRecord = LooseLibrary['evidence'][number];

/**
 * Figures in what stands above a text (a short answer, a summary, a message in brief) that nothing below it bears out. Those
 * fields hold no marks, so they may only repeat what has its source below: in a topic or the guide a figure of the text, in
 * evidence one of the findings, of the sample, the design or the limits.
 */
export const repeatedFigures: LooseRule = (library) => [
  ...library.topics.flatMap((topic) =>
    findUnborne(topic, { answer: topic.data.answer }, toTextFigures(library, topic, topic.data.facts), TEXT),
  ),
  ...library.guide.flatMap((page) =>
    findUnborne(page, { summary: page.data.summary }, toTextFigures(library, page, []), TEXT),
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
  fields: Readonly<Record<string, string | undefined>>,
  known: ReadonlySet<string> | undefined,
  { where, mend }: typeof TEXT,
) {
  if (!known) return [];
  return Object.entries(fields).flatMap(([path, text = '']) =>
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

/** The figures that a page shows below or beside. `undefined` where a fault hides what it shows. */
function toTextFigures(
  { facts }: LooseLibrary,
  entry: AnyEntry,
  shown: readonly (string | null)[] | undefined,
): ReadonlySet<string> | undefined {
  if (entry.hasFaultyText || !isWhole(shown)) return undefined;
  const printed = entry.prose.uses.marks.flatMap((use) => (use.name === 'Fact' ? [use.props.id] : []));
  const ids = new Set([...printed, ...shown]);
  const values = [...ids].map((id) => facts.items.find((fact) => fact?.id === id)?.value);
  return isWhole(values) ? toNumbers([toBodyText(entry), ...values]) : undefined;
}

function toBriefFields({ data }: EvidenceRecord): Record<string, string | undefined> {
  const brief = new Map(inPlace(data.brief).map(([index, message]) => [`brief.${index}`, message]));
  return { summary: data.summary, ...Object.fromEntries(brief) };
}

/** The figures in the findings, the sample, the design and the limits. `undefined` where one of them cannot be read. */
function toRecordFigures({ data }: EvidenceRecord): ReadonlySet<string> | undefined {
  const { sample, design, findings, limits } = data;
  if (sample === undefined) return undefined;
  const counted =
    sample === 'not stated'
      ? []
      : [sample.number?.toString(), sample.unit, sample.population, sample.caution ?? ''];
  const texts = [
    ...counted,
    design?.text,
    ...(findings ?? [undefined]).map((found) => found?.text),
    ...(limits ?? [undefined]).map((limit) => limit?.text),
  ];
  return isWhole(texts) ? toNumbers(texts) : undefined;
}

/** Whether a list is there and has no gaps. */
function isWhole(items: readonly (string | null | undefined)[] | undefined): items is readonly string[] {
  return items?.every((item) => typeof item === 'string') ?? false;
}

/** Every number of some texts: a range has two, and 31 in “31 to 39%” is a share as well. */
function toNumbers(texts: readonly string[]): ReadonlySet<string> {
  const found = texts.join(' ').matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g);
  return new Set([...found].map(([number]) => toDigits(number)));
}

function toDigits(figure: string): string {
  return figure.replaceAll(/[^\d.]/g, '');
}
