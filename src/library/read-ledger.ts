import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Loose } from '#lib/loose.ts';
import type { Problem } from '#lib/problem.ts';
import { findPrivacyProblems } from '#rules/text/privacy-problems.ts';
import { checkFields } from './check-fields.ts';
import { keep, type Kept } from './kept.ts';
import { readText } from './read-text.ts';
import { readYaml } from './yaml.ts';

interface LedgerRead<Data> {
  readonly file: string;
  readonly data?: Data;
  /** What is sound of a ledger with faults. */
  readonly loose?: Loose<Data> | undefined;
  readonly lines: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
}

/** Reads one YAML file of `content/`: its data and lines, or its problems. A missing file is a problem. */
export function readLedger<Schema extends z.ZodType>(
  schema: Schema,
  root: string,
  name: string,
  shown: string,
  kept?: Kept,
): LedgerRead<z.infer<Schema>> {
  const file = `${shown}/${name}`;
  const path = join(root, name);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile())
    return {
      file,
      lines: {},
      problems: [{
        file, line: 1, column: 1, rule: 'missing-file', level: 'error',
        message: 'This file is missing.',
        mend: 'Bring it back; the site is built from it.',
      }],
    }; // prettier-ignore
  const read = readText(path, file);
  if ('problem' in read) return { file, lines: {}, problems: [read.problem] };
  const made = keep(kept, file, read.text, () => toLedger(schema, read.text, file));
  return 'problem' in made ? { file, lines: {}, problems: [made.problem] } : made;
}

function toLedger<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  file: string,
): LedgerRead<z.infer<Schema>> {
  const { value, lines, problems } = readYaml(text, file, 1);
  const privacy = findPrivacyProblems(text, file);
  if (problems.length > 0) return { file, lines, problems: [...problems, ...privacy] };
  const checked = checkFields(schema, value, { file, lines });
  return 'data' in checked
    ? { file, data: checked.data, lines, problems: privacy }
    : { file, lines, loose: checked.loose, problems: [...checked.problems, ...privacy] };
}
