import { TAGS } from './elements.ts';

/**
 * Where each mark stands: within a sentence, or around whole paragraphs. Apart from the rest of the registry (`marks.ts`), as a
 * program that only looks for tags need not make schemas ready.
 */
export const PLACES = {
  Cite: 'a sentence',
  Term: 'a sentence',
  Fact: 'a sentence',
  Claim: 'a sentence',
  Passage: 'the text, around paragraphs',
  Voice: 'the text, around paragraphs',
  Aside: 'the text, around paragraphs',
} as const;

/** Every tag that may stand in a text: marks and the few of HTML, each within a sentence or alone on its line. */
export function listTags(): Record<string, 'sentence' | 'line'> {
  const own = Object.entries(PLACES).map(([name, place]) => [
    name,
    place === 'a sentence' ? 'sentence' : 'line',
  ]);
  const html = Object.keys(TAGS).map((name) => [name, 'sentence']);
  return Object.fromEntries([...own, ...html]) as Record<string, 'sentence' | 'line'>;
}
