import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Problem } from '#lib/problem.ts';
import { checkFields } from './check-fields.ts';
import { readText } from './read-text.ts';
import { readYaml } from './yaml.ts';

/** Reads one YAML file of `content/`: its data and lines, or its problems. A missing file is a problem. */
export function readLedger<Schema extends z.ZodType>(
  schema: Schema,
  root: string,
  name: string,
  shown: string,
): {
  file: string;
  data?: z.infer<Schema>;
  lines: Readonly<Record<string, number>>;
  problems: readonly Problem[];
} {
  const file = `${shown}/${name}`;
  const path = join(root, name);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) {
    const mend = 'Bring it back; the site is built from it.';
    return {
      file,
      lines: {},
      problems: [
        {
          file,
          line: 1,
          column: 1,
          rule: 'missing-file',
          message: 'This file is missing.',
          mend,
          level: 'error',
        },
      ],
    };
  }
  const read = readText(path, file);
  if ('problem' in read) return { file, lines: {}, problems: [read.problem] };
  const { value, lines, problems } = readYaml(read.text, file, 1);
  if (problems.length > 0) return { file, lines, problems };
  const checked = checkFields(schema, value, { file, lines });
  return 'data' in checked
    ? { file, data: checked.data, lines, problems: [] }
    : { file, lines, problems: checked.problems };
}
