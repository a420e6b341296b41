import { relative } from 'node:path';
import { isError, toLine } from '#lib/problem.ts';
import { today } from '#lib/dates.ts';
import { contentRoot } from '#library/folder.ts';
import { readLibrary } from '#library/read.ts';
import { findUnreadable } from '#library/watched.ts';
import { checkContent } from './check/check-content.ts';
import { runInTerminal } from './new/in-terminal.ts';
import { askNote } from './new/note.ts';
import { askPost } from './new/post.ts';
import { askRecord } from './new/record.ts';
import { askResponse } from './new/response.ts';
import { writeNew } from './new/write.ts';
import { askWriter } from './new/writer.ts';

const KINDS = {
  post: askPost,
  writer: askWriter,
  response: askResponse,
  'evidence record': askRecord,
  note: askNote,
} as const;

/** Asks what a new file needs, writes it and checks it. Ends with code 1 when nothing was written or something is wrong. */
// Before the first question, which would be asked again if a text ended the program.
const { library, problems: met } = readLibrary(contentRoot);
for (const problem of findUnreadable(met)) process.stdout.write(`${toLine(problem)}\n`);
await runInTerminal(async (ask) => {
  const kind = await ask.choice('What is it to be?', Object.keys(KINDS) as (keyof typeof KINDS)[]);
  const file = await KINDS[kind](ask, library, today());
  const path = await writeNew(contentRoot, file, ask);
  const { problems } = checkContent(contentRoot, [path]);
  process.stdout.write(`\n${problems.map((problem) => `${toLine(problem)}\n`).join('')}`);
  const state = problems.some(isError)
    ? 'is written and has to be mended'
    : 'is written and passes the check';
  process.stdout.write(`${relative(process.cwd(), path)} ${state}. ${file.next}\n`);
  process.exitCode = problems.some(isError) ? 1 : 0;
});
