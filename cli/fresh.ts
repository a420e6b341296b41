import { monthsBetween, toReadable, today } from '#lib/dates.ts';
import { toLine } from '#lib/problem.ts';
import { contentRoot } from '#library/folder.ts';
import { readLibrary } from '#library/read.ts';
import { findUnreadable } from '#library/watched.ts';
import { limits } from '#site.ts';

/** Lists what nobody has looked at for a long time, the oldest first: work for an afternoon, never an error. */
const now = today();
const { library, problems } = readLibrary(contentRoot);
for (const problem of findUnreadable(problems)) process.stderr.write(`${toLine(problem)}\n`);

const checks = [
  ...library.evidence.map(({ file, data }) => ({
    file,
    what: 'access',
    on: data.access.checkedOn,
    note: data.access.checkedIn === 'the live page' ? '' : `seen in ${data.access.checkedIn} only`,
  })),
  ...library.guide.map(({ file, data }) => ({ file, what: 'guide page', on: data.checked, note: '' })),
  ...library.topics.map(({ file, data }) => ({ file, what: 'short answer', on: data.answered, note: '' })),
];
const due = checks
  .filter(({ on, note }) => note !== '' || monthsBetween(on, now) >= limits.accessCheckMonths)
  .sort((a, b) => a.on.localeCompare(b.on) || a.file.localeCompare(b.file));

// A program that takes the first lines only, such as `head`, is gone before the others: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
for (const { file, what, on, note } of due)
  process.stdout.write(`${file}  ${what}  last looked at ${toReadable(on)}${note ? `, ${note}` : ''}\n`);
process.stdout.write(`${due.length} of ${checks.length} need a look.\n`);
