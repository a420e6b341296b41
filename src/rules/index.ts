import { basename } from 'node:path/posix';
import { sortProblems, type Problem } from '#lib/problem.ts';
import type { Library, Post } from '#library/types.ts';
import { addresses } from './addresses.ts';
import { bareFigures } from './bare-figures.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { formerIds } from './former-ids.ts';
import { headings } from './headings.ts';
import { hiddenTargets } from './hidden-targets.ts';
import { innerLinks } from './inner-links.ts';
import { names } from './names.ts';
import { notes } from './notes.ts';
import { passageIds } from './passage-ids.ts';
import { passages } from './passages.ts';
import { pictures } from './pictures.ts';
import { repeatedFigures } from './repeated-figures.ts';
import { responseDates } from './response-dates.ts';
import { responseTexts } from './response-texts.ts';
import { responses } from './responses.ts';
import type { Known, Rule } from './rule.ts';
import { series } from './series.ts';
import { speakers } from './speakers.ts';
import { withoutPrivate } from './text/privacy-problems.ts';
import { topicShape } from './topic-shape.ts';
import { unknownFields } from './unknown-fields.ts';
import { unknownMarks } from './unknown-marks.ts';
import { voices } from './voices.ts';
import { withdrawals } from './withdrawals.ts';

/** Every rule that content is held against, in the order of their files. */
export const rules: readonly Rule[] = [
  addresses,
  bareFigures,
  claims,
  dates,
  duplicateIds,
  formerIds,
  headings,
  hiddenTargets,
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
  series,
  speakers,
  topicShape,
  unknownFields,
  unknownMarks,
  voices,
  withdrawals,
];

/** Rules that look at posts with a fault in their text as well: who wrote what is best mended in one go. */
const forgiving: readonly Rule[] = [passages, unknownFields];

/**
 * Every problem of the content: those met while reading it, and what the rules find. No message repeats words that may
 * lead to a person.
 */
export function findAllProblems(reading: {
  readonly library: Library;
  readonly problems: readonly Problem[];
  readonly faulty: readonly Post[];
}): Problem[] {
  const { library, problems, faulty } = reading;
  return sortProblems(withoutPrivate([...problems, ...findProblems(library, problems, faulty)]));
}

/**
 * Every problem that the rules find in `library`. `faults` are the problems met while reading it, `faulty` the posts that
 * were left out of it because of their texts.
 */
export function findProblems(
  library: Library,
  faults: readonly Problem[] = [],
  faulty: readonly Post[] = [],
): Problem[] {
  const known = toKnown(library, faults);
  const whole = { ...library, posts: [...library.posts, ...faulty] };
  return sortProblems(rules.flatMap((rule) => rule(forgiving.includes(rule) ? whole : library, known)));
}

function toKnown(library: Library, faults: readonly Problem[]): Known {
  const broken = (folder: string) =>
    faults.filter(({ file }) => file.includes(`/${folder}/`)).map(({ file }) => basename(file, '.mdx'));
  const ids = (folder: string, entries: readonly { id: string }[]) =>
    new Set([...entries.map(({ id }) => id), ...broken(folder)]);
  const evidence = ids('evidence', library.evidence);
  return {
    writers: ids('writers', library.writers),
    topics: ids('topics', library.topics),
    evidence,
    sources: new Set([...evidence, ...library.references.items.map(({ id }) => id)]),
    facts: new Set(library.facts.items.map(({ id }) => id)),
    terms: new Set(library.glossary.items.map(({ id }) => id)),
    posts: ids('posts', library.posts),
    guide: ids('guide', library.guide),
    unsure: new Set(faults.filter(({ rule }) => rule.startsWith('mark')).map(({ file }) => file)),
    responses: ids('responses', library.responses),
  };
}
