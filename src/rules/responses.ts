import type { Problem } from '#lib/problem.ts';
import type { LooseLibrary } from '#library/types.ts';
import { hasWithdrawnVoice, problemAt, sayUnknown, type LooseRule } from './rule.ts';

type Post = LooseLibrary['posts'][number];
type Response = LooseLibrary['responses'][number];

/** Responses whose place, writer or answered response is not what it says, and responses to a post that nobody can read. */
export const responses: LooseRule = (library) =>
  library.responses.flatMap((response) => {
    const post = library.posts.find(({ id }) => id === response.data.post);
    return [
      ...findSignatureFaults(response, library),
      ...(post
        ? [
            ...findPlaceFaults(response, post),
            ...findHiddenPost(response, post),
            ...findReplyFaults(response, post, library),
          ]
        : []),
    ];
  });

/** A page that is linked bears the name that is printed, and is a pen name's page only under a pen name. */
function findSignatureFaults(response: Response, { writers }: LooseLibrary): Problem[] {
  const { by } = response.data;
  const writer = writers.find(({ id }) => id === by?.writer);
  if (!by || !writer) return [];
  const fault = (field: string, message: string, mend: string) => [
    problemAt(response, `by.${field}`, 'response', message, mend),
  ];
  if (writer.data.penName && by.name !== undefined)
    return fault(
      'name',
      'The page that is linked is that of a pen name.',
      'Write penName instead of name, or take the link to the page out: the two together could show who it is.',
    );
  if (writer.data.penName === false && by.penName !== undefined)
    return fault(
      'writer',
      'The page that is linked is not that of a pen name: it would show who the person is.',
      'Take writer out, or write name instead of penName if that is what they agreed to.',
    );
  const signed = by.name ?? by.penName;
  const { name, formerNames } = writer.data;
  return signed === undefined || !name || !formerNames || [name, ...formerNames].includes(signed)
    ? []
    : fault(
        'writer',
        `The page that is linked is that of ${name}, and the response is signed otherwise.`,
        'Sign it as on that page, or take writer out.',
      );
}

function findPlaceFaults(response: Response, post: Post): Problem[] {
  const { on } = response.data;
  const places = new Set(
    post.prose.uses.marks.flatMap(({ name, anchor }) =>
      name === 'Passage' || name === 'Claim' ? [anchor] : [],
    ),
  );
  if (on === undefined || post.hasFaultyText) return [];
  if (isCounted(post, on)) return [sayCounted(response, on)];
  if (places.has(on) || hasWithdrawnVoice(post)) return [];
  const mend = 'Use the id of a <Passage> or <Claim> of the post, or leave "on" out for the whole post.';
  return [problemAt(response, 'on', 'response', sayUnknown('passage or claim', on, places), mend)];
}

/** Whether a place is that of a passage which has no id of its own, and so the address of its turn in the text. */
function isCounted({ prose }: Post, place: string): boolean {
  return prose.uses.marks.some(
    ({ name, anchor, props }) => name === 'Passage' && anchor === place && props.id === undefined,
  );
}

function sayCounted(response: Response, place: string): Problem {
  return problemAt(
    response,
    'on',
    'response',
    `The passage "${place}" has no id of its own: one put before it would take its place.`,
    `Write id="${place}" in that <Passage>, so that it keeps its address.`,
  );
}

/** A post withdrawn later takes its responses with it, so that is no fault. */
function findHiddenPost(response: Response, post: Post): Problem[] {
  const { state, published } = response.data;
  if (state === undefined || state === 'draft' || state === 'withdrawn') return [];
  const at = (message: string, mend: string) => [problemAt(response, 'post', 'response', message, mend)];
  if (post.data.state === 'draft')
    return at(`The post "${post.id}" is a draft.`, 'Write state: draft here until that post is published.');
  const gone = post.data.changes?.findLast((change) => change?.kind === 'withdrawn')?.date;
  return post.data.state === 'withdrawn' && (gone === undefined || gone <= (published ?? ''))
    ? at(`The post "${post.id}" was withdrawn.`, 'Take this response out, or write state: draft.')
    : [];
}

/** A reply answers a letter to the same post, and is by somebody who wrote that post. */
function findReplyFaults(response: Response, post: Post, library: LooseLibrary): Problem[] {
  const { answers, by } = response.data;
  if (answers === undefined) return [];
  const letter = library.responses.find(({ id }) => id === answers);
  const at = (path: string, message: string, mend: string) => [
    problemAt(response, path, 'response', message, mend),
  ];
  return [
    ...(letter && letter.data.answers !== undefined
      ? at('answers', `"${answers}" is a reply itself.`, 'Answer the letter; a reply has no replies.')
      : []),
    ...(letter && letter.data.post !== undefined && letter.data.post !== post.id
      ? at(
          'post',
          `"${answers}" is a response to the post "${letter.data.post}".`,
          'Name the same post here.',
        )
      : []),
    ...(by?.writer === undefined || (post.data.writers ?? [by.writer]).includes(by.writer)
      ? []
      : at(
          'by.writer',
          `"${by.writer}" did not write this post, so this is no reply.`,
          'Only writers of the post reply. Leave "answers" out: it is then a response of its own.',
        )),
  ];
}
