import { makeRandom, type Random } from '../posts/random.ts';

/** A generated record: its file name and its whole text. */
export interface GeneratedRecord {
  readonly name: string;
  readonly text: string;
}

/**
 * Gives `count` evidence records with every field that the schema asks for, the same ones on every machine. Titles and summaries
 * are as long as those of real records and made of `words` in random order: they pack about as well as real sentences do.
 */
export function makeRecords(count: number, words: readonly string[]): GeneratedRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const random = makeRandom(index + 1);
    return {
      name: `generated-${String(index + 1).padStart(4, '0')}.mdx`,
      // YAML reads JSON.
      text: `---\n${toFields(makeFields(random, words))}---\n\n${say(random, words, 40)}.\n`,
    };
  });
}

/** Gives every word of the sentences in records' front matter, as often as it is used. */
export function readWords(files: readonly string[]): string[] {
  return files.flatMap((text) =>
    [...text.matchAll(/: "(.{40,}?)"$/gm)].flatMap(
      ([, line = '']) => line.match(/[A-Za-z][A-Za-z’'-]+/g) ?? [],
    ),
  );
}

const KINDS = ['thesis', 'journal article', 'journal article', 'journal article', 'report'];
const DESIGNS = ['qualitative study', 'survey', 'mixed methods', 'practice data', 'follow-up', 'review'];
const STATES = ['open', 'request', 'paywalled', 'unknown', 'restricted until'];
const TOPICS = [['retention'], ['identity'], ['progression'], ['retention', 'identity']];

function makeFields(random: Random, words: readonly string[]): Readonly<Record<string, unknown>> {
  const { pick, between } = random;
  const topics = pick(TOPICS);
  return {
    title: say(random, words, 89),
    kind: pick(KINDS),
    year: between(2006, 2026),
    authors: Array.from({ length: between(1, 4) }, () => ({ family: say(random, words, 6), given: 'A.' })),
    address: `https://journal.example/${between(1000, 9_999_999)}`,
    container: { journal: 'Annals of Generated Studies' },
    summary: say(random, words, 120),
    question: say(random, words, 100),
    design: { kind: pick(DESIGNS), text: say(random, words, 200) },
    sample: 'not stated',
    measures: 'not stated',
    brief: [say(random, words, 90), say(random, words, 90)],
    findings: [{ id: 'one', text: say(random, words, 150), topics, basis: 'abstract' }],
    limits: [{ text: say(random, words, 100), by: 'midstream' }],
    basis: 'abstract',
    access: {
      state: pick(STATES),
      until: `20${between(20, 29)}-0${between(1, 9)}-${between(10, 28)}`,
      checkedOn: '2026-05-01',
      checkedIn: 'our notes',
      said: 'Nothing.',
      routes: [{ what: 'Ask', cost: 'free' }],
    },
    topics,
    written: '2026-05-02',
    state: 'published',
  };
}

/** Words one after the other until there are about `length` letters. */
function say({ pick }: Random, words: readonly string[], length: number): string {
  let text = pick(words);
  while (text.length < length - 3) text += ` ${pick(words)}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function toFields(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');
}
