import { toFileName } from '#intake/post-file.ts';
import { MOST_TOPICS } from '#lib/longest.ts';
import { postSchema } from '#schemas/post.ts';
import { toIds, type Kind } from './kind.ts';

const AUDIENCES = ['practitioners', 'applicants', 'writers', 'researchers'];

/** Asks what a post needs: one writer makes it a guest post, several a joint one, the editors an editorial. */
export const askPost: Kind = async (ask, library, today) => {
  const { title: titleField, standfirst: standfirstField } = postSchema.shape;
  const title = await ask.line('What is the title? Without a full stop.', titleField);
  const standfirst = await ask.line('In one or two sentences: what is it about?', standfirstField);
  const writers = await ask.ids(
    'Who wrote it? Several, if it is a joint post. (If somebody is missing, stop here and begin with “writer”.)',
    toIds(library.writers),
  );
  const topics = await ask.ids('Which topics does it touch?', toIds(library.topics), MOST_TOPICS);
  const audience = await ask.ids('Who is it for?', AUDIENCES);
  const published = await ask.day('On which day will it appear?', today);
  const isEditorial = writers.every((id) => id === 'editors');
  const isJoint = writers.length > 1;
  return {
    folder: 'posts',
    name: toFileName(title),
    data: {
      title, standfirst, kind: isJoint ? 'joint' : isEditorial ? 'editorial' : 'guest', writers, published, topics, audience,
      state: 'draft',
    },
    text: isJoint ? writers.map(toPassage).join('\n\n') : 'Begin with a moment rather than with a summary.',
    next: 'Write the text below the second line of hyphens. It stays a draft until “state” says published.',
  };
}; // prettier-ignore

function toPassage(writer: string, index: number): string {
  return `<Passage by="${writer}" id="part-${index + 1}">\n\nThe words of this writer go here.\n\n</Passage>`;
}
