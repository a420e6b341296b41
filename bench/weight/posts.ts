import { makePosts, type GeneratedPost, type LedgerIds } from '../posts/make-post.ts';

/** Gives one post of about so many words, put together from generated ones. Marks come as often as in real posts. */
export function makePostOf(words: number, ids: LedgerIds): GeneratedPost {
  const [first, ...more] = makePosts(Math.ceil(words / 500), ids).map(({ text }) => text);
  if (first === undefined) throw new Error('A post has at least one word.');
  const [, front = ''] = first.split('---\n');
  const body = [first, ...more].map((text) => text.slice(text.indexOf('\n---\n') + 5)).join('\n');
  const cut = cutAfter(body, words);
  return { name: `generated-${words}-words.mdx`, text: `---\n${front}---\n${addCitations(cut, ids)}\n` };
}

/** Whole paragraphs up to the one in which the word is. */
function cutAfter(text: string, words: number): string {
  const kept: string[] = [];
  let count = 0;
  for (const paragraph of text.split('\n\n')) {
    if (count >= words) break;
    kept.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return kept.join('\n\n');
}

/** Real reading notes cite about once in sixty words, so every plain paragraph here ends in a citation. */
function addCitations(text: string, ids: LedgerIds): string {
  return text
    .split('\n\n')
    .map((paragraph, index) => {
      const id = ids.sources[index % 12];
      const isPlain = /^[A-Z\d]/.test(paragraph) && id !== undefined;
      return isPlain ? paragraph.replace(/\.$/, `<Cite id="${id}" />.`) : paragraph;
    })
    .join('\n\n');
}
