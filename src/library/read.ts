import type { z } from 'astro/zod';
import { toLoose } from '#lib/loose.ts';
import { sortProblems, type Problem } from '#lib/problem.ts';
import { evidenceSchema } from '#schemas/evidence.ts';
import { guideSchema } from '#schemas/guide.ts';
import {
  chartsSchema,
  factsSchema,
  glossarySchema,
  referencesSchema,
  searchWordsSchema,
  turningPointsSchema,
} from '#schemas/ledgers.ts';
import { noteSchema } from '#schemas/note.ts';
import { postSchema } from '#schemas/post.ts';
import { responseSchema } from '#schemas/response.ts';
import { topicSchema } from '#schemas/topic.ts';
import { writerSchema } from '#schemas/writer.ts';
import { FOLDERS, LEDGERS, WORDS_FILE } from './folder.ts';
import { toInnerPath } from './inner-path.ts';
import type { Kept } from './kept.ts';
import { findPictureData } from './picture-data.ts';
import { ADDRESSES_FILE, readAddresses } from './read-addresses.ts';
import { readEntry, type EntryRead } from './read-entry.ts';
import { findStrays, readFolder } from './read-folder.ts';
import { readLedger } from './read-ledger.ts';
import { withoutSettled } from './settled.ts';
import type { Collection, Ledger, Library, LooseEntry, LooseLibrary, Post } from './types.ts';

/**
 * Reads the whole content folder: every sound entry, and every problem found on the way. Never throws on bad content.
 * `whole` has what is sound of faulty files as well, for rules to name their other faults. `kept` holds what earlier
 * readings made of each file, and is saved.
 */
export function readLibrary(
  root: string,
  kept?: Kept,
): { library: Library; problems: Problem[]; whole: LooseLibrary } {
  const shown = toInnerPath(process.cwd(), root) || '.';
  const strays = findStrays(root, shown, FOLDERS, [...LEDGERS, ADDRESSES_FILE, WORDS_FILE]);
  const reads = readAll(root, shown, kept);
  const library = toLibrary(reads);
  const problems = [
    ...strays,
    ...Object.values(reads).flatMap((read) => read.problems),
    ...findPictureData(root, shown, library.pictures),
  ];
  kept?.save();
  const whole = toLooseLibrary(reads, library);
  return { library, problems: sortProblems(withoutSettled(problems, root)), whole };
}

type Reads = ReturnType<typeof readAll>;

/** What came of reading every ledger and every folder. */
function readAll(root: string, shown: string, kept?: Kept) {
  const ledger = <Schema extends z.ZodType>(name: (typeof LEDGERS)[number], schema: Schema) =>
    readLedger(schema, root, name, shown, kept);
  const collection = <Schema extends z.ZodType>(folder: Collection, schema: Schema) => {
    const { texts, pictures, problems } = readFolder(root, folder, shown);
    const read = texts.map(({ id, path, file }) => readEntry(schema, path, file, id, kept));
    return {
      sound: read.flatMap(({ entry }) => entry ?? []),
      all: read.flatMap(toWhole),
      pictures,
      problems: [...problems, ...read.flatMap((one) => one.problems)],
    };
  };
  return {
    facts: ledger('facts.yaml', factsSchema),
    references: ledger('references.yaml', referencesSchema),
    glossary: ledger('glossary.yaml', glossarySchema),
    charts: ledger('charts.yaml', chartsSchema),
    searchWords: ledger('search-words.yaml', searchWordsSchema),
    turningPoints: ledger('turning-points.yaml', turningPointsSchema),
    addresses: readAddresses(root, shown),
    posts: collection('posts', postSchema),
    writers: collection('writers', writerSchema),
    evidence: collection('evidence', evidenceSchema),
    topics: collection('topics', topicSchema),
    guide: collection('guide', guideSchema),
    notes: collection('notes', noteSchema),
    responses: collection('responses', responseSchema),
  };
}

/** All that could be read of a file. */
function toWhole<Data>({ entry, faulty, loose }: EntryRead<Data>): LooseEntry<Data>[] {
  const sound = entry ?? faulty;
  return sound ? [{ ...sound, data: toLoose(sound.data, []) }] : loose ? [loose] : [];
}

function toLibrary(reads: Reads): Library {
  const { facts, references, glossary, charts, searchWords, turningPoints, addresses } = reads;
  return {
    posts: reads.posts.sound.sort(newestFirst),
    writers: reads.writers.sound,
    evidence: reads.evidence.sound,
    topics: reads.topics.sound.sort((a, b) => a.data.stone - b.data.stone),
    guide: reads.guide.sound.sort((a, b) => a.data.order - b.data.order),
    notes: reads.notes.sound.sort((a, b) => a.data.date.localeCompare(b.data.date)),
    responses: reads.responses.sound.sort((a, b) => a.data.published.localeCompare(b.data.published)),
    references: toLedger(references, references.data),
    facts: toLedger(facts, facts.data?.facts),
    conflicts: toLedger(facts, facts.data?.conflicts),
    charts: toLedger(charts, charts.data),
    glossary: toLedger(glossary, glossary.data),
    searchWords: toLedger(searchWords, searchWords.data),
    turningPoints: toLedger(turningPoints, turningPoints.data),
    ...(addresses.ledger ? { addresses: addresses.ledger } : {}),
    withdrawn: [],
    withdrawnResponses: [],
    pictures: FOLDERS.flatMap((folder) => reads[folder].pictures),
  };
}

function newestFirst(a: Post, b: Post): number {
  return b.data.published.localeCompare(a.data.published) || a.id.localeCompare(b.id);
}

/** One list of a file with its lines; a file that could not be read has no items. */
function toLedger<Item>(
  { file, lines }: Omit<Ledger<Item>, 'items'>,
  items: readonly Item[] = [],
): Ledger<Item> {
  return { file, items, lines };
}

function toLooseLibrary(reads: Reads, library: Library): LooseLibrary {
  const { facts, references, glossary, charts, turningPoints } = reads;
  const figures = facts.data ?? facts.loose;
  return {
    ...library,
    posts: reads.posts.all,
    writers: reads.writers.all,
    evidence: reads.evidence.all,
    topics: reads.topics.all,
    guide: reads.guide.all,
    notes: reads.notes.all,
    responses: reads.responses.all,
    references: toLedger(references, references.data ?? references.loose),
    facts: toLedger(facts, figures?.facts),
    conflicts: toLedger(facts, figures?.conflicts),
    charts: toLedger(charts, charts.data ?? charts.loose),
    glossary: toLedger(glossary, glossary.data ?? glossary.loose),
    turningPoints: toLedger(turningPoints, turningPoints.data ?? turningPoints.loose),
  };
}
