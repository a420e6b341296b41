import { relative } from 'node:path';
import { today } from '#lib/dates.ts';
import { toLine } from '#lib/problem.ts';
import { contentRoot } from '#library/folder.ts';
import { site } from '#site.ts';
import { Refusal } from './intake/sent.ts';
import { takeIn, type Taken } from './intake/take-in.ts';
import { runInTerminal } from './new/in-terminal.ts';

/** Takes in a text that was sent to the editors. Ends with code 1 when it was refused; then nothing was changed. */
const [path, ...rest] = process.argv.slice(2);
await runInTerminal(async (ask) => {
  if (path === undefined || rest.length > 0)
    throw new Refusal('Name one file: npm run intake -- FILE.docx (or .mdx, or .zip)');
  const by = { name: `The ${site.name} editors`, email: site.email };
  const taken = await takeIn(path, ask, { home: process.cwd(), root: contentRoot, day: today(), by });
  process.stdout.write(toWords(taken));
}, Refusal);

function toWords({ branch, from, files, losses, problems }: Taken): string {
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
  return [
    ...list('On the way:', losses),
    ...list('Still to be looked at:', problems.map(toLine)),
    ...list(`In one commit on the branch ${branch}:`, files.map((file) => relative(process.cwd(), file))),
    ...list('What is next:', [
      '1. Read every word for what no pattern finds: “the tall man from flat 4”.',
      '2. npm run dev shows the draft; npm run check -- --fix mends what a program can.',
      `3. Agree on the text with the writer before anything is pushed: git push origin ${branch} makes it public.`,
      `To undo all of it: git switch ${from} && git branch -D ${branch}`,
    ]),
    '',
  ].join('\n'); // prettier-ignore
}
