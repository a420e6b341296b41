import type { Problem } from '#lib/problem.ts';
import { countWords, toList } from '#lib/text.ts';
import type { Post } from '#library/types.ts';
import { problemAt } from './rule.ts';

type Block = Post['prose']['blocks'][number];
type Passage = Extract<Post['prose']['uses']['marks'][number], { name: 'Passage' }>;

/**
 * Writers of a joint post who have no passage of their own. Everybody named on top wrote something, so where nothing is
 * unsigned or written together they are either named by mistake or, beside a passage of unnamed writers, known to be one
 * of these. Where only a few words are unsigned readers will guess as much: that is advice, since nobody can be sure.
 * `isMeant` says of a writer that a misspelt id means them.
 */
export function findUnplaced(post: Post, isMeant: (id: string) => boolean): Problem[] {
  const { blocks, uses } = post.prose;
  const passages = uses.marks.filter((use): use is Passage => use.name === 'Passage');
  const placed = new Set(passages.flatMap(({ props }) => props.by.split(/\s+/)));
  const unplaced = post.data.writers.filter((id) => !placed.has(id) && !isMeant(id));
  if (passages.length === 0 || unplaced.length === 0) return [];
  const words = (by: (name: string | undefined) => boolean) =>
    blocks.filter((block) => by(findBy(block))).reduce((sum, { plain }) => sum + countWords(plain), 0);
  const shared = words((by) => by === undefined || by === 'together');
  const some = passages.find(({ props }) => props.by === 'some');
  if (!some) return shared > 0 ? [] : unplaced.map((id) => sayNothingWritten(post, id));
  return shared < words((by) => by === 'some') ? [sayGuessed(post, some, unplaced, shared > 0)] : [];
}

/** Whose passage a block is; `undefined` for words outside passages, '' for what is nobody's words: headings, notes, pictures. */
function findBy({ heading, segments }: Block): string | undefined {
  if (heading) return '';
  const [first] = segments;
  if (typeof first === 'string') return first.startsWith('<section class="footnotes"') ? '' : undefined;
  if (first?.type !== 'mark') return '';
  if (first.name === 'Passage') return first.props.by;
  return first.name === 'Voice' ? '' : undefined;
}

function sayNothingWritten(post: Post, id: string): Problem {
  return problemAt(
    post,
    `writers.${post.data.writers.indexOf(id)}`,
    'passage',
    `The post names "${id}" as a writer, but no passage of it is by "${id}".`,
    `Add <Passage by="${id}"> or by="together", or take the name out.`,
  );
}

function sayGuessed(
  post: Post,
  { line, column }: Passage,
  ids: readonly string[],
  isGuess: boolean,
): Problem {
  const names = toList(ids.map((id) => `"${id}"`));
  return {
    file: post.file,
    line,
    column,
    rule: 'passage',
    level: isGuess ? 'advice' : 'error',
    message: isGuess
      ? `Readers may guess that ${names}, without a passage of their own, belong to the unnamed.`
      : `Readers could work out who is unnamed here: ${names} wrote nothing else in this post.`,
    mend: 'Sign another passage with that name, write a longer one by="together", or leave more words unsigned.',
  };
}
