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
import type { Collection, Library, LooseEntry, LooseLibrary } from './types.ts';

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
  const problems: Problem[] = findStrays(root, shown, FOLDERS, [...LEDGERS, ADDRESSES_FILE, WORDS_FILE]);
  const pictures: string[] = [];
  const collection = <Schema extends z.ZodType>(folder: Collection, schema: Schema) => {
    const found = readFolder(root, folder, shown);
    const read = found.texts.map(({ id, path, file }) => readEntry(schema, path, file, id, kept));
    problems.push(...found.problems, ...read.flatMap((one) => one.problems));
    pictures.push(...found.pictures);
    return { sound: read.flatMap(({ entry }) => entry ?? []), all: read.flatMap(toWhole) };
  };
  const ledger = <Schema extends z.ZodType>(name: (typeof LEDGERS)[number], schema: Schema) => {
    const read = readLedger(schema, root, name, shown, kept);
    problems.push(...read.problems);
    return read;
  };

  const facts = ledger('facts.yaml', factsSchema);
  const references = ledger('references.yaml', referencesSchema);
  const glossary = ledger('glossary.yaml', glossarySchema);
  const charts = ledger('charts.yaml', chartsSchema);
  const searchWords = ledger('search-words.yaml', searchWordsSchema);
  const turning = ledger('turning-points.yaml', turningPointsSchema);
  const addresses = readAddresses(root, shown);
  problems.push(...addresses.problems);
  const posts = collection('posts', postSchema);
  const writers = collection('writers', writerSchema);
  const evidence = collection('evidence', evidenceSchema);
  const topics = collection('topics', topicSchema);
  const guide = collection('guide', guideSchema);
  const notes = collection('notes', noteSchema);
  const responses = collection('responses', responseSchema);
  const library: Library = {
    posts: posts.sound.sort(newestFirst),
    writers: writers.sound,
    evidence: evidence.sound,
    topics: topics.sound.sort((a, b) => a.data.stone - b.data.stone),
    guide: guide.sound.sort((a, b) => a.data.order - b.data.order),
    notes: notes.sound.sort((a, b) => a.data.date.localeCompare(b.data.date)),
    responses: responses.sound.sort((a, b) => a.data.published.localeCompare(b.data.published)),
    references: { file: references.file, items: references.data ?? [], lines: references.lines },
    facts: { file: facts.file, items: facts.data?.facts ?? [], lines: facts.lines },
    conflicts: { file: facts.file, items: facts.data?.conflicts ?? [], lines: facts.lines },
    charts: { file: charts.file, items: charts.data ?? [], lines: charts.lines },
    glossary: { file: glossary.file, items: glossary.data ?? [], lines: glossary.lines },
    searchWords: { file: searchWords.file, items: searchWords.data ?? [], lines: searchWords.lines },
    turningPoints: { file: turning.file, items: turning.data ?? [], lines: turning.lines },
    ...(addresses.ledger ? { addresses: addresses.ledger } : {}),
    withdrawn: [],
    withdrawnResponses: [],
    pictures,
  };
  const whole: LooseLibrary = {
    ...library,
    posts: posts.all,
    writers: writers.all,
    evidence: evidence.all,
    topics: topics.all,
    guide: guide.all,
    notes: notes.all,
    responses: responses.all,
    references: { ...library.references, items: references.data ?? references.loose ?? [] },
    facts: { ...library.facts, items: (facts.data ?? facts.loose)?.facts ?? [] },
    conflicts: { ...library.conflicts, items: (facts.data ?? facts.loose)?.conflicts ?? [] },
    charts: { ...library.charts, items: charts.data ?? charts.loose ?? [] },
    glossary: { ...library.glossary, items: glossary.data ?? glossary.loose ?? [] },
    turningPoints: { ...library.turningPoints, items: turning.data ?? turning.loose ?? [] },
  };
  problems.push(...findPictureData(root, shown, pictures));
  kept?.save();
  return { library, problems: sortProblems(withoutSettled(problems, root)), whole };
}

/** All that could be read of a file. */
function toWhole<Data>({ entry, faulty, loose }: EntryRead<Data>): LooseEntry<Data>[] {
  const sound = entry ?? faulty;
  return sound ? [{ ...sound, data: toLoose(sound.data, []) }] : loose ? [loose] : [];
}

function newestFirst(
  a: { id: string; data: { published: string } },
  b: { id: string; data: { published: string } },
): number {
  return b.data.published.localeCompare(a.data.published) || a.id.localeCompare(b.id);
}
