import { sortProblems, type Problem } from '#lib/problem.ts';
import type { Library, LooseLibrary } from '#library/types.ts';
import { addresses } from './addresses.ts';
import { bareFigures } from './bare-figures.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { formerIds } from './former-ids.ts';
import { guideOrder } from './guide-order.ts';
import { headings } from './headings.ts';
import { hiddenTargets } from './hidden-targets.ts';
import { innerLinks } from './inner-links.ts';
import { toKnown } from './known.ts';
import { names } from './names.ts';
import { notes } from './notes.ts';
import { passageIds } from './passage-ids.ts';
import { passages } from './passages.ts';
import { pictures } from './pictures.ts';
import { repeatedFigures } from './repeated-figures.ts';
import { responseDates } from './response-dates.ts';
import { responseTexts } from './response-texts.ts';
import { responses } from './responses.ts';
import type { LooseRule, Rule } from './rule.ts';
import { searchWords } from './search-words.ts';
import { series } from './series.ts';
import { speakers } from './speakers.ts';
import { withoutPrivate } from './text/privacy-problems.ts';
import { topicShape } from './topic-shape.ts';
import { unknownFields } from './unknown-fields.ts';
import { unknownMarks } from './unknown-marks.ts';
import { voices } from './voices.ts';
import { withdrawals } from './withdrawals.ts';

/** Rules that ask what readers see. Of most of a faulty file nobody can say. */
export const publicRules: readonly Rule[] = [addresses, hiddenTargets];

/** Every other rule, in the order of their files: held also against what is sound of faulty files. */
export const rules: readonly LooseRule[] = [
  bareFigures,
  claims,
  dates,
  duplicateIds,
  formerIds,
  guideOrder,
  headings,
  innerLinks,
  names,
  notes,
  passageIds,
  passages,
  pictures,
  repeatedFigures,
  responseDates,
  responseTexts,
  responses,
  searchWords,
  series,
  speakers,
  topicShape,
  unknownFields,
  unknownMarks,
  voices,
  withdrawals,
];

/** What came of reading the content folder. */
interface Reading {
  readonly library: Library;
  readonly problems: readonly Problem[];
  /** The library, and what is sound of faulty files. */
  readonly whole: LooseLibrary;
}

/**
 * Every problem of the content: those met while reading it, and what the rules find. No message repeats words that may
 * lead to a person.
 */
export function findAllProblems({ library, problems, whole }: Reading): Problem[] {
  return sortProblems(withoutPrivate([...problems, ...findProblems(library, problems, whole)]));
}

/** Every problem that the rules find. `faults` are the problems met while reading. */
export function findProblems(
  library: Library,
  faults: readonly Problem[] = [],
  whole: LooseLibrary = library,
): Problem[] {
  const known = toKnown(whole, faults);
  return sortProblems([
    ...publicRules.flatMap((rule) => rule(library, known, whole)),
    ...rules.flatMap((rule) => rule(whole, known)),
  ]);
}
