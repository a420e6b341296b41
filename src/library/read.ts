import { relative } from 'node:path';
import type { z } from 'astro/zod';
import { sortProblems, type Problem } from '#lib/problem.ts';
import { evidenceSchema } from '#schemas/evidence.ts';
import { guideSchema } from '#schemas/guide.ts';
import {
  chartsSchema,
  factsSchema,
  glossarySchema,
  referencesSchema,
  turningPointsSchema,
} from '#schemas/ledgers.ts';
import { noteSchema } from '#schemas/note.ts';
import { postSchema } from '#schemas/post.ts';
import { responseSchema } from '#schemas/response.ts';
import { topicSchema } from '#schemas/topic.ts';
import { writerSchema } from '#schemas/writer.ts';
import { FOLDERS, LEDGERS, WORDS_FILE } from './folder.ts';
import type { Kept } from './kept.ts';
import { findPictureData } from './picture-data.ts';
import { ADDRESSES_FILE, readAddresses } from './read-addresses.ts';
import { readEntry } from './read-entry.ts';
import { findStrays, readFolder } from './read-folder.ts';
import { readLedger } from './read-ledger.ts';
import type { Collection, Entry, Library, Post } from './types.ts';

/**
 * Reads the whole content folder: every sound entry, and every problem found on the way. Never throws on bad content.
 * `faulty` holds posts with a fault in their text: nothing is made of them, but rules name their other faults as well.
 * `kept` holds what earlier readings made of each file, and is saved.
 */
export function readLibrary(
  root: string,
  kept?: Kept,
): { library: Library; problems: Problem[]; faulty: Post[] } {
  const shown = relative(process.cwd(), root) || '.';
  const problems: Problem[] = findStrays(root, shown, FOLDERS, [...LEDGERS, ADDRESSES_FILE, WORDS_FILE]);
  const pictures: string[] = [];
  const loose: Entry<unknown>[] = [];
  const collection = <Schema extends z.ZodType>(
    folder: Collection,
    schema: Schema,
    broken: Entry<z.infer<Schema>>[] = [],
  ): Entry<z.infer<Schema>>[] => {
    const found = readFolder(root, folder, shown);
    problems.push(...found.problems);
    pictures.push(...found.pictures);
    return found.texts.flatMap(({ id, path, file }) => {
      const read = readEntry(schema, path, file, id, kept);
      problems.push(...read.problems);
      if (read.faulty) broken.push(read.faulty);
      if (read.loose) loose.push(read.loose);
      return read.entry ?? [];
    });
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
  const turning = ledger('turning-points.yaml', turningPointsSchema);
  const addresses = readAddresses(root, shown);
  problems.push(...addresses.problems);
  const faulty: Post[] = [];
  const library: Library = {
    posts: collection('posts', postSchema, faulty).sort(newestFirst),
    writers: collection('writers', writerSchema),
    evidence: collection('evidence', evidenceSchema),
    topics: collection('topics', topicSchema).sort((a, b) => a.data.stone - b.data.stone),
    guide: collection('guide', guideSchema).sort((a, b) => a.data.order - b.data.order),
    notes: collection('notes', noteSchema).sort((a, b) => a.data.date.localeCompare(b.data.date)),
    responses: collection('responses', responseSchema).sort((a, b) =>
      a.data.published.localeCompare(b.data.published),
    ),
    references: { file: references.file, items: references.data ?? [], lines: references.lines },
    facts: { file: facts.file, items: facts.data?.facts ?? [], lines: facts.lines },
    conflicts: { file: facts.file, items: facts.data?.conflicts ?? [], lines: facts.lines },
    charts: { file: charts.file, items: charts.data ?? [], lines: charts.lines },
    glossary: { file: glossary.file, items: glossary.data ?? [], lines: glossary.lines },
    turningPoints: { file: turning.file, items: turning.data ?? [], lines: turning.lines },
    ...(addresses.ledger ? { addresses: addresses.ledger } : {}),
    withdrawn: [],
    withdrawnResponses: [],
    pictures,
    ...(loose.length > 0 ? { loose } : {}),
  };
  problems.push(...findPictureData(root, shown, pictures));
  kept?.save();
  return { library, problems: sortProblems(problems), faulty };
}

function newestFirst(
  a: { id: string; data: { published: string } },
  b: { id: string; data: { published: string } },
): number {
  return b.data.published.localeCompare(a.data.published) || a.id.localeCompare(b.id);
}
