import type { Problem } from '#lib/problem.ts';
import type { LooseLibrary } from '#library/types.ts';
import { inPlace, problemAt, sayUnknown, type Known, type LooseRule } from './rule.ts';

type Origin = Parameters<typeof problemAt>[0];

/** What can be named, and how to name one that there is. `Known` has each under the same word in the plural. */
const MENDS = {
  writer: 'Use the name of a file in content/writers/, without .mdx. "npm run new" makes one: choose writer.',
  topic: 'Use the name of a file in content/topics/, without .mdx.',
  post: 'Use the name of a file in content/posts/, without .mdx.',
  response: 'Use the name of a file in content/responses/, without .mdx.',
  source: 'Use the id of an evidence record or of a source in references.yaml.',
  fact: 'Use an id from facts.yaml.',
  term: 'Use an id from glossary.yaml.',
  chart: 'Use an id from charts.yaml.',
} as const;

type Noun = keyof typeof MENDS;
type Look = (origin: Origin, path: string, noun: Noun, ids: Ids) => Problem[];
type Ids = string | readonly (string | null)[] | undefined;

/** Front-matter fields and ledger entries that name something the library does not have. */
export const unknownFields: LooseRule = (library, known) => {
  const look: Look = (origin, path, noun, ids) => {
    const among = known[`${noun}s` as const];
    const named = typeof ids === 'string' ? [[path, ids] as const] : inPlace(ids).map(([index, id]) => [`${path}.${index}`, id] as const);
    return named.filter(([, id]) => !among.has(id)).map(([place, id]) =>
      problemAt(origin, place, 'unknown-id', sayUnknown(noun, id, among), toMend(noun, among)),
    );
  };
  return [...findInTexts(library, known, look), ...findInLedgers(library, look)];
}; // prettier-ignore

/** As many ids as are named in full. */
const FEW = 12;

function toMend(noun: Noun, among: ReadonlySet<string>): string {
  const isShort = noun === 'topic' && among.size > 0 && among.size <= FEW;
  return isShort ? `There are: ${[...among].sort().join(', ')}.` : MENDS[noun];
}

function findInTexts({ posts, evidence, responses, guide, topics }: LooseLibrary, known: Known, look: Look): Problem[] {
  return [
    ...posts.flatMap((post) => [
      ...(post.data.state === 'draft' ? findNewWriters(post, known) : look(post, 'writers', 'writer', post.data.writers)),
      ...look(post, 'topics', 'topic', post.data.topics),
      ...look(post, 'original.reference', 'source', post.data.original?.reference),
      ...inPlace(post.data.credits).flatMap(([index, { writer }]) => look(post, `credits.${index}.writer`, 'writer', writer)),
      ...inPlace(post.data.original?.writers).flatMap(([index, { writer }]) => look(post, `original.writers.${index}.writer`, 'writer', writer)),
    ]),
    ...evidence.flatMap((record) => [
      ...look(record, 'topics', 'topic', record.data.topics),
      ...look(record, 'writers', 'writer', record.data.writers),
      ...look(record, 'related', 'source', record.data.related),
      ...inPlace(record.data.findings).flatMap(([index, { topics: ids }]) => look(record, `findings.${index}.topics`, 'topic', ids)),
    ]),
    ...responses.flatMap((response) => [
      ...look(response, 'post', 'post', response.data.post),
      ...look(response, 'by.writer', 'writer', response.data.by?.writer),
      ...look(response, 'answers', 'response', response.data.answers),
    ]),
    ...guide.flatMap((entry) => look(entry, 'charts', 'chart', entry.data.charts)),
    ...topics.flatMap((topic) => [
      ...look(topic, 'charts', 'chart', topic.data.charts),
      ...look(topic, 'facts', 'fact', topic.data.facts),
      ...look(topic, 'reading', 'source', topic.data.reading),
    ]),
  ];
} // prettier-ignore

/** Writers of a draft without a page. A guest's page is made with the guest while the draft is read, so this is advice. */
function findNewWriters(post: LooseLibrary['posts'][number], { writers }: Known): Problem[] {
  return inPlace(post.data.writers)
    .filter(([, id]) => !writers.has(id))
    .map(([index, id]) => ({
      ...problemAt(
        post,
        `writers.${index}`,
        'unknown-id',
        sayUnknown('writer', id, writers),
        `For a new writer, make content/writers/${id}.mdx before the post appears: "npm run new", choose writer.`,
      ),
      level: 'advice',
    }));
}

function findInLedgers({ facts, conflicts, charts, glossary, turningPoints }: LooseLibrary, look: Look): Problem[] {
  return [
    ...inPlace(facts.items).flatMap(([index, { source, topics }]) => [
      ...look(facts, `facts.${index}.source`, 'source', source),
      ...look(facts, `facts.${index}.topics`, 'topic', topics),
    ]),
    ...inPlace(conflicts.items).flatMap(([index, { facts: ids }]) => look(conflicts, `conflicts.${index}.facts`, 'fact', ids)),
    ...inPlace(charts.items).flatMap(([index, { rows }]) =>
      inPlace(rows).flatMap(([row, { fact }]) => look(charts, `${index}.rows.${row}.fact`, 'fact', fact)),
    ),
    ...inPlace(glossary.items).flatMap(([index, { source, seeAlso }]) => [
      ...look(glossary, `${index}.source`, 'source', source),
      ...look(glossary, `${index}.seeAlso`, 'term', seeAlso),
    ]),
    ...inPlace(turningPoints.items).flatMap(([index, { source }]) => look(turningPoints, `${index}.source`, 'source', source)),
  ];
} // prettier-ignore
