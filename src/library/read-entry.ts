import type { z } from 'astro/zod';
import type { Check } from '#lib/checks.ts';
import type { Loose } from '#lib/loose.ts';
import type { Problem } from '#lib/problem.ts';
import { readProse } from '#prose/parse.ts';
import { findPrivacyProblems } from '#rules/text/privacy-problems.ts';
import { checkFields } from './check-fields.ts';
import { keep, type Kept } from './kept.ts';
import { readText } from './read-text.ts';
import type { Entry, LooseEntry } from './types.ts';
import { readYaml, YAML_LIMITS } from './yaml.ts';

/**
 * Reads one `.mdx` file: the entry, if it is sound, or what is sound of it, and every problem in it. Front matter and text
 * are both looked at.
 */
export function readEntry<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  file: string,
  id: string,
  kept?: Kept,
): EntryRead<z.infer<Schema>> {
  const read = readText(path, file);
  if ('problem' in read) return { problems: [read.problem] };
  const made = keep(kept, file, read.text, () => readEntryText(schema, read.text, file, id));
  return 'problem' in made ? { problems: [made.problem] } : made;
}

/** What came of reading a file. */
export interface EntryRead<Data> {
  readonly entry?: Entry<Data>;
  /** An entry whose text is not sound. */
  readonly faulty?: Entry<Data> & { readonly hasFaultyText: boolean };
  /** What is sound of an entry whose fields are not. */
  readonly loose?: LooseEntry<Data>;
  readonly problems: readonly Problem[];
}

/** The same of a text that was read already: with `\n` line ends. */
export function readEntryText<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  file: string,
  id: string,
): EntryRead<z.infer<Schema>> {
  const parts = splitFrontMatter(text);
  if (!parts)
    return {
      problems: [{
        file, line: 1, column: 1, rule: 'front-matter', level: 'error',
        ...(text.startsWith('---\n') ? ENDLESS : NO_FIELDS),
      }],
    }; // prettier-ignore

  const yaml = readYaml(parts.yaml, file, 2, YAML_LIMITS.frontMatter);
  const checked =
    yaml.problems.length > 0
      ? { problems: yaml.problems, loose: {} as Loose<z.infer<Schema>> }
      : checkFields(schema, yaml.value, { file, lines: yaml.lines });
  const { prose, problems } = readProse(parts.text, file, parts.textLine);
  const read = { id, file, prose, lines: yaml.lines };
  const hasFaultyText = problems.length > 0;
  const toAll = (data: unknown) => [...problems, ...findPrivacyProblems(text, file, toSwitchedOff(data))];
  if ('problems' in checked)
    return {
      loose: { ...read, data: checked.loose, hasFaultyText },
      problems: [...checked.problems, ...toAll(checked.loose)],
    };
  const entry = { ...read, data: checked.data };
  return hasFaultyText
    ? { faulty: { ...entry, hasFaultyText }, problems: toAll(entry.data) }
    : { entry, problems: toAll(entry.data) };
}

const NO_FIELDS = {
  message: 'The file does not begin with front matter.',
  mend: 'Begin with a line of three hyphens, then the fields, then three hyphens again.',
};
const ENDLESS = {
  message: 'The fields begin on line 1 and never end.',
  mend: 'Put --- on a line of its own after the last field.',
};

/** The advice that a file does not want. Every collection has the field. */
function toSwitchedOff(data: unknown): Check[] {
  const { checks = [] } = data as { checks?: Loose<{ off: Check; because: string }[]> };
  return checks.flatMap((check) => (check?.off && check.because ? check.off : []));
}

/** Front matter between two lines of hyphens and the text after it, with the line the text begins on. */
function splitFrontMatter(text: string): { yaml: string; text: string; textLine: number } | undefined {
  if (!text.startsWith('---\n')) return undefined;
  const end = text.indexOf('\n---\n', 3);
  const last = end === -1 && text.endsWith('\n---') ? text.length - 4 : end;
  if (last === -1) return undefined;
  const yaml = text.slice(4, last + 1);
  return { yaml, text: text.slice(last + 5), textLine: yaml.split('\n').length + 2 };
}
