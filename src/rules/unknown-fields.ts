import type { Problem } from '#lib/problem.ts';
import type { LooseLibrary } from '#library/types.ts';
import { inPlace, problemAt, sayUnknown, type Known, type LooseRule } from './rule.ts';

type Origin = Parameters<typeof problemAt>[0];

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

/** Front-matter fields and ledger entries that name something the library does not have. */
export const unknownFields: LooseRule = (library, known) => {
  const problems: Problem[] = [];
  const look = (
    origin: Origin,
    path: string,
    noun: keyof typeof MENDS,
    ids: string | readonly (string | null)[] | undefined,
    among: ReadonlySet<string>,
  ) => {
    const named = typeof ids === 'string' ? [[path, ids] as const] : inPlace(ids).map(([index, id]) => [`${path}.${index}`, id] as const);
    for (const [place, id] of named)
      if (!among.has(id))
        problems.push(problemAt(origin, place, 'unknown-id', sayUnknown(noun, id, among), toMend(noun, among)));
  };

  for (const post of library.posts) {
    const { original } = post.data;
    if (post.data.state === 'draft') problems.push(...findNewWriters(post, known));
    else look(post, 'writers', 'writer', post.data.writers, known.writers);
    look(post, 'topics', 'topic', post.data.topics, known.topics);
    look(post, 'original.reference', 'source', original?.reference, known.sources);
    for (const [index, { writer }] of inPlace(post.data.credits)) look(post, `credits.${index}.writer`, 'writer', writer, known.writers);
    for (const [index, { writer }] of inPlace(original?.writers)) look(post, `original.writers.${index}.writer`, 'writer', writer, known.writers);
  }
  for (const record of library.evidence) {
    look(record, 'topics', 'topic', record.data.topics, known.topics);
    look(record, 'writers', 'writer', record.data.writers, known.writers);
    look(record, 'related', 'source', record.data.related, known.sources);
    for (const [index, { topics }] of inPlace(record.data.findings)) look(record, `findings.${index}.topics`, 'topic', topics, known.topics);
  }
  for (const response of library.responses) {
    look(response, 'post', 'post', response.data.post, known.posts);
    look(response, 'by.writer', 'writer', response.data.by?.writer, known.writers);
    look(response, 'answers', 'response', response.data.answers, known.responses);
  }
  for (const entry of library.guide) look(entry, 'charts', 'chart', entry.data.charts, known.charts);
  for (const topic of library.topics) {
    look(topic, 'charts', 'chart', topic.data.charts, known.charts);
    look(topic, 'facts', 'fact', topic.data.facts, known.facts);
    look(topic, 'reading', 'source', topic.data.reading, known.sources);
  }
  const { facts, conflicts, charts, glossary, turningPoints } = library;
  for (const [index, { source, topics }] of inPlace(facts.items)) {
    look(facts, `facts.${index}.source`, 'source', source, known.sources);
    look(facts, `facts.${index}.topics`, 'topic', topics, known.topics);
  }
  for (const [index, { facts: ids }] of inPlace(conflicts.items)) look(conflicts, `conflicts.${index}.facts`, 'fact', ids, known.facts);
  for (const [index, { rows }] of inPlace(charts.items))
    for (const [row, { fact }] of inPlace(rows)) look(charts, `${index}.rows.${row}.fact`, 'fact', fact, known.facts);
  for (const [index, { source, seeAlso }] of inPlace(glossary.items)) {
    look(glossary, `${index}.source`, 'source', source, known.sources);
    look(glossary, `${index}.seeAlso`, 'term', seeAlso, known.terms);
  }
  for (const [index, { source }] of inPlace(turningPoints.items)) look(turningPoints, `${index}.source`, 'source', source, known.sources);
  return problems;
}; // prettier-ignore

/** As many ids as are named in full. */
const FEW = 12;

function toMend(noun: keyof typeof MENDS, among: ReadonlySet<string>): string {
  const isShort = noun === 'topic' && among.size > 0 && among.size <= FEW;
  return isShort ? `There are: ${[...among].sort().join(', ')}.` : MENDS[noun];
}

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
