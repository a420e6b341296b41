import type { Problem } from '#lib/problem.ts';
import { countSigned, toNamed } from '#lib/signed-words.ts';
import { toList } from '#lib/text.ts';
import type { LooseLibrary } from '#library/types.ts';
import { inPlace, problemAt } from './rule.ts';

type Post = LooseLibrary['posts'][number];
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
  const placed = new Set(passages.flatMap(({ props }) => toNamed(props.by)));
  const unplaced = inPlace(post.data.writers)
    .map(([, id]) => id)
    .filter((id) => !placed.has(id) && !isMeant(id));
  if (passages.length === 0 || unplaced.length === 0) return [];
  const signed = new Map(countSigned(blocks).map(({ by, words }) => [by, words]));
  const shared = (signed.get(undefined) ?? 0) + (signed.get('together') ?? 0);
  const some = passages.find(({ props }) => props.by === 'some');
  if (!some) return shared > 0 ? [] : unplaced.map((id) => sayNothingWritten(post, id));
  return shared < (signed.get('some') ?? 0) ? [sayGuessed(post, some, unplaced, shared > 0)] : [];
}

function sayNothingWritten(post: Post, id: string): Problem {
  return problemAt(
    post,
    `writers.${post.data.writers?.indexOf(id) ?? 0}`,
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
