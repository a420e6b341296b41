import { makeRandom, type Random } from './random.ts';
import { makeHeading, makePhrase, makeSentence, makeTitle } from './sentences.ts';

/** The ids that marks in generated posts may name. */
export interface LedgerIds {
  readonly sources: readonly string[];
  readonly terms: readonly string[];
  readonly facts: readonly string[];
}

/** A generated post: its file name and its whole text. */
export interface GeneratedPost {
  readonly name: string;
  readonly text: string;
}

/** Gives `count` posts of about 700 to 1,000 words, the same ones on every machine. */
export function makePosts(count: number, ids: LedgerIds): GeneratedPost[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `generated-${String(index + 1).padStart(5, '0')}.mdx`,
    text: makePost(index + 1, count, ids),
  }));
}

/** Gives the text of a post with one sentence more at its end, as a writer's small edit. */
export function editPost(text: string, sentence: string): string {
  return `${text.trimEnd()}\n\n${sentence}\n`;
}

function makePost(number: number, count: number, ids: LedgerIds): string {
  const random = makeRandom(number);
  const front = makeFrontMatter(random, number, count);
  const sections = Array.from({ length: 5 }, () => makeSection(random));
  return `${front}\n${addMarks(sections.join('\n'), random, ids)}`;
}

const TOPICS = ['retention', 'identity', 'progression'];
/** Posts are spread evenly over these days, from 1 January 2010 on; all lie in the past. */
const DAYS = 5000;

function makeFrontMatter(random: Random, number: number, count: number): string {
  const day = Date.UTC(2010, 0, 1 + Math.floor((number / count) * DAYS));
  return [
    '---',
    `title: ${makeTitle(random, number)}`,
    `standfirst: "${makeSentence(random)}"`,
    'kind: editorial',
    'writers: [editors]',
    `published: ${new Date(day).toISOString().slice(0, 10)}`,
    `topics: [${random.pick(TOPICS)}]`,
    'audience: [practitioners]',
    'state: published',
    '---',
    '',
  ].join('\n');
}

function makeSection(random: Random): string {
  const paragraphs = Array.from({ length: 2 }, () => makeParagraph(random));
  const extra = random.pick([makeList, makeTable, makeNothing, makeNothing])(random);
  return (
    [`## ${makeHeading(random)}`, ...paragraphs, extra].filter((part) => part !== '').join('\n\n') + '\n'
  );
}

function makeParagraph(random: Random): string {
  return Array.from({ length: random.between(4, 6) }, () => makeSentence(random)).join(' ');
}

function makeList(random: Random): string {
  return Array.from({ length: 4 }, () => `- **${makePhrase(random)}:** ${makeSentence(random)}`).join('\n');
}

function makeTable(random: Random): string {
  const row = () => `| ${makePhrase(random)} | ${random.between(10, 99)} |`;
  return ['| What | How many |', '| --- | ---: |', row(), row(), row()].join('\n');
}

function makeNothing(): string {
  return '';
}

/** Two or three marks, each at the end of a paragraph's first sentence. */
function addMarks(text: string, random: Random, ids: LedgerIds): string {
  const marks = [
    `<Cite id="${random.pick(ids.sources)}" />`,
    ` (see <Term id="${random.pick(ids.terms)}">${makePhrase(random)}</Term>)`,
    ` (<Fact id="${random.pick(ids.facts)}" />)`,
  ].slice(0, random.between(2, 3));
  const paragraphs = text.split('\n\n');
  const plain = paragraphs.flatMap((paragraph, index) => (/^[A-Z\d]/.test(paragraph) ? [index] : []));
  marks.forEach((mark, position) => {
    const index = plain[Math.floor((position * plain.length) / marks.length)] ?? 0;
    paragraphs[index] = (paragraphs[index] ?? '').replace('. ', `${mark}. `);
  });
  return paragraphs.join('\n\n');
}
