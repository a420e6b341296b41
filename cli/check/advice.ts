import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CHECKS, type Check } from '#lib/checks.ts';
import type { Problem } from '#lib/problem.ts';
import type { Reading } from '#library/index.ts';
import { FOLDERS, LEDGERS, WORDS_FILE } from '#library/read.ts';
import { readText } from '#library/read-text.ts';
import type { Library } from '#library/types.ts';
import { findLimitProblems } from '#prose/limits.ts';
import { allEntries } from '#rules/rule.ts';
import { findUnexplained } from '#rules/text/acronyms.ts';
import { toOwnWords } from '#rules/text/own-words.ts';
import { findUnplainWords } from '#rules/text/plain-words.ts';
import { findLongSentences } from '#rules/text/sentences.ts';
import { findMisspelt } from '#rules/text/spelling.ts';
import { toProblems } from '#rules/text/text-hit.ts';
import { openDictionary, readWords } from './dictionary.ts';

/** Ledgers whose fields hold sentences of ours. */
const OWN_LEDGERS = LEDGERS.filter((name) => name !== 'references.yaml');

/**
 * Advice on how the texts of `root` read: spelling, initials, plain words, long sentences. Nothing of it stops a build,
 * which is why it is looked for here and not there. `isWanted` says which files are looked at.
 */
export function findAdvice(
  root: string,
  { library, faulty }: Pick<Reading, 'library' | 'faulty'>,
  isWanted: (file: string) => boolean,
): Problem[] {
  const shown = relative(process.cwd(), root) || '.';
  const words = join(root, WORDS_FILE);
  const own = readWords(existsSync(words) ? readFileSync(words, 'utf8') : '', toNames(library));
  const dictionary = openDictionary(own, '.cache/check/words.txt');
  const explained = toExplained(library, own);
  const switchedOff = new Map(
    [...allEntries(library), ...faulty].map(({ file, data }) => [file, toOff(data)]),
  );
  const problems = listTexts(root).flatMap((name) => {
    const file = `${shown}/${name}`;
    if (!isWanted(file)) return [];
    const read = readText(join(root, name), file);
    if ('problem' in read || findLimitProblems(read.text, file, 1).some(({ rule }) => rule !== 'hidden-character')) return [];
    const isLedger = name.endsWith('.yaml');
    const words = toOwnWords(read.text, isLedger ? 'ledger' : 'text', !name.startsWith('evidence/'));
    const off = switchedOff.get(file) ?? [];
    const advise = (rule: Check, find: () => ReturnType<typeof findLongSentences>) =>
      off.includes(rule) ? [] : find().map((hit) => ({ ...hit, rule, level: 'advice' as const }));
    return toProblems(read.text, [
      ...advise('spelling', () => findMisspelt(words, dictionary)),
      ...(isLedger ? [] : advise('acronyms', () => findUnexplained(words, (initials) => explained(initials) || isExplainedBy(read.text, initials)))),
      ...advise('plain-words', () => findUnplainWords(words)),
      ...advise('long-sentences', () => findLongSentences(words)),
    ], file);
  }); // prettier-ignore
  dictionary.save();
  return problems;
}

/** Every text and ledger, by its path in `root`. */
function listTexts(root: string): string[] {
  const inFolder = (folder: string) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { withFileTypes: true })
          .filter((item) => item.isFile() && item.name.endsWith('.mdx'))
          .map(({ name }) => `${folder}/${name}`)
      : [];
  return [...FOLDERS.flatMap(inFolder), ...OWN_LEDGERS.filter((name) => existsSync(join(root, name)))];
}

/** Whether a tag or a mark says what the initials mean. */
function isExplainedBy(text: string, initials: string): boolean {
  return text.includes(`>${initials}</abbr>`) || text.includes(`>${initials}</Term>`);
}

/** Names of people, which no dictionary has: those who write here and those whose works are cited. */
function toNames({ writers, evidence, references }: Library): string[] {
  const people = [...evidence.flatMap(({ data }) => data.authors), ...references.items.flatMap(({ author }) => author)];
  const names = people.map((person) => ('family' in person ? `${person.given} ${person.family}` : person.literal));
  return [...writers.map(({ data }) => data.name), ...names].flatMap((name) => name.match(/[\p{L}\p{M}'’-]+/gu) ?? []);
} // prettier-ignore

/** The site explains the words of the glossary by itself. */
function toExplained({ glossary }: Library, own: ReadonlySet<string>): (acronym: string) => boolean {
  const names = glossary.items.flatMap(({ term, alsoCalled, formerNames }) => [
    term,
    ...alsoCalled,
    ...formerNames,
  ]);
  const words = new Set(names.flatMap((name) => name.match(/[\p{L}&]+/gu) ?? []));
  return (acronym) => words.has(acronym) || own.has(acronym);
}

function toOff(data: unknown): readonly Check[] {
  const { checks = [] } = data as { checks?: readonly { off: Check }[] };
  return checks.flatMap(({ off }) => CHECKS.filter((check) => check === off));
}
