import { appendFileSync } from 'node:fs';
import { today } from '#lib/dates.ts';
import { line } from '#lib/fields.ts';
import { toLine, type Problem } from '#lib/problem.ts';
import { contentRoot } from '#library/folder.ts';
import { toInnerPath } from '#library/inner-path.ts';
import { readLibrary } from '#library/read.ts';
import { canBeSettled, toSettledDigest, toSettledPath } from '#library/settled.ts';
import { findPrivacyHits } from '#rules/text/privacy.ts';
import type { Ask } from './new/ask.ts';
import { runInTerminal } from './new/in-terminal.ts';

/** Words in which an editor says what something is instead. */
const REASON = line(200)
  .refine((words) => words.length >= 10, 'is too short to say anything')
  .refine((words) => findPrivacyHits(words).length === 0, 'holds something that may lead to a person');

/** Settles one stretch of a text that looks as if it led to a person. Ends with code 1 when nothing was settled. */
// Before the first question, which would be asked again if a text ended the program.
const open = readLibrary(contentRoot).problems.filter(canBeSettled);
const [place = '', ...rest] = process.argv.slice(2);
const named = open.filter(({ file, line, column }) =>
  [`${file}:${line}`, `${file}:${line}:${column}`].map(toPlace).includes(toPlace(place)),
);
const [problem] = named;
const digest =
  problem && rest.length === 0 && named.length === 1 ? toSettledDigest(contentRoot, problem) : undefined;
if (problem && digest) await runInTerminal((ask) => settle(problem, digest, ask));
else refuse();

/** A place as it may be typed on any system: `./content/…` and `content\…` name the same file. */
function toPlace(typed: string): string {
  const [, file = '', position = ''] = /^(.*?)((?::\d+){0,2})$/.exec(typed) ?? [];
  return `${toInnerPath(process.cwd(), file.replaceAll('\\', '/'))}${position}`;
}

async function settle(found: Problem, of: string, ask: Ask): Promise<void> {
  process.stdout.write(`${toLine(found)}\n`);
  const because = await ask.line(
    'Look at it in the file. If it is surely no such thing: what is it instead? (Without repeating it.)',
    REASON,
  );
  appendFileSync(toSettledPath(contentRoot), `${of} ${today()} ${because}\n`);
  process.stdout.write(
    `Settled in ${toInnerPath(process.cwd(), toSettledPath(contentRoot))}, until the words around it change. Commit it with the text.\n`,
  );
}

function refuse(): void {
  const list = open.map((one) => `${toLine(one)}\n`).join('');
  process.stderr.write(
    open.length === 0
      ? 'There is nothing to settle.\n'
      : `Name one place, as in: npm run settle -- content/posts/x.mdx:12:5\n${list}`,
  );
  process.exitCode = 1;
}
