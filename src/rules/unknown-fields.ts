import type { Problem } from '#lib/problem.ts';
import type { Library } from '#library/types.ts';
import { problemAt, sayUnknown, type Known, type Rule } from './rule.ts';

type Origin = Parameters<typeof problemAt>[0];

const MENDS = {
  writer: 'Use the name of a file in content/writers/, without .mdx.',
  topic: 'Use the name of a file in content/topics/, without .mdx.',
  post: 'Use the name of a file in content/posts/, without .mdx.',
  response: 'Use the name of a file in content/responses/, without .mdx.',
  source: 'Use the id of an evidence record or of a source in references.yaml.',
  fact: 'Use an id from facts.yaml.',
  term: 'Use an id from glossary.yaml.',
  chart: 'Use an id from charts.yaml.',
} as const;

/** Front-matter fields and ledger entries that name something the library does not have. */
export const unknownFields: Rule = (library, known) => {
  const problems: Problem[] = [];
  const look = (
    origin: Origin,
    path: string,
    noun: keyof typeof MENDS,
    ids: readonly string[],
    among: ReadonlySet<string>,
  ) => {
    ids.forEach((id, index) => {
      if (!among.has(id))
        problems.push(
          problemAt(
            origin,
            ids.length > 1 || path.endsWith('s') ? `${path}.${index}` : path,
            'unknown-id',
            sayUnknown(noun, id, among),
            MENDS[noun],
          ),
        );
    });
  };

  for (const post of library.posts) {
    if (post.data.state === 'draft') problems.push(...findNewWriters(post, known));
    else look(post, 'writers', 'writer', post.data.writers, known.writers);
    look(post, 'topics', 'topic', post.data.topics, known.topics);
    if (post.data.original)
      look(post, 'original.reference', 'source', [post.data.original.reference], known.sources);
    post.data.credits.forEach(({ writer }, index) => {
      if (writer) look(post, `credits.${index}.writer`, 'writer', [writer], known.writers);
    });
    post.data.original?.writers.forEach(({ writer }, index) => {
      if (writer) look(post, `original.writers.${index}.writer`, 'writer', [writer], known.writers);
    });
  }
  for (const record of library.evidence) {
    look(record, 'topics', 'topic', record.data.topics, known.topics);
    look(record, 'writers', 'writer', record.data.writers, known.writers);
    look(record, 'related', 'source', record.data.related, known.sources);
    record.data.findings.forEach(({ topics }, index) => { look(record, `findings.${index}.topics`, 'topic', topics, known.topics); }); // prettier-ignore
  }
  for (const response of library.responses) {
    look(response, 'post', 'post', [response.data.post], known.posts);
    const { writer } = response.data.by;
    if (writer) look(response, 'by.writer', 'writer', [writer], known.writers);
    if (response.data.answers)
      look(response, 'answers', 'response', [response.data.answers], known.responses);
  }
  const charts = new Set(library.charts.items.map(({ id }) => id));
  for (const entry of library.guide) look(entry, 'charts', 'chart', entry.data.charts, charts);
  for (const topic of library.topics) {
    look(topic, 'charts', 'chart', topic.data.charts, charts);
    look(topic, 'facts', 'fact', topic.data.facts, known.facts);
    look(topic, 'reading', 'source', topic.data.reading, known.sources);
  }
  library.facts.items.forEach(({ source, topics }, index) => {
    look(library.facts, `facts.${index}.source`, 'source', [source], known.sources);
    look(library.facts, `facts.${index}.topics`, 'topic', topics ?? [], known.topics);
  });
  library.conflicts.items.forEach(({ facts }, index) => { look(library.conflicts, `conflicts.${index}.facts`, 'fact', facts, known.facts); }); // prettier-ignore
  library.charts.items.forEach(({ rows }, index) => {
    rows.forEach(({ fact }, row) => { look(library.charts, `${index}.rows.${row}.fact`, 'fact', [fact], known.facts); }); // prettier-ignore
  });
  library.glossary.items.forEach(({ source, seeAlso }, index) => {
    look(library.glossary, `${index}.source`, 'source', [source], known.sources);
    look(library.glossary, `${index}.seeAlso`, 'term', seeAlso, known.terms);
  });
  library.turningPoints.items.forEach(({ source }, index) => { look(library.turningPoints, `${index}.source`, 'source', [source], known.sources); }); // prettier-ignore
  return problems;
};

/** Writers of a draft without a page. A guest's page is made with the guest while the draft is read, so this is advice. */
function findNewWriters(post: Library['posts'][number], { writers }: Known): Problem[] {
  return post.data.writers
    .filter((id) => !writers.has(id))
    .map((id) => ({
      ...problemAt(
        post,
        `writers.${post.data.writers.indexOf(id)}`,
        'unknown-id',
        sayUnknown('writer', id, writers),
        `For a new writer, make content/writers/${id}.mdx before the post appears. ${MENDS.writer}`,
      ),
      level: 'advice',
    }));
}
