import { toCapital } from '#lib/text.ts';
import type { Library } from '#library/types.ts';
import type { Prose, Segment } from '#prose/types.ts';

/** The words of every mark of one kind in a text by its anchor, as readers see them: with the figures, without marks of sources. */
export function toMarkTexts(
  name: 'Claim' | 'Passage',
  facts: Library['facts'],
  { blocks }: Prose,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const visit = (segments: readonly Segment[]): void => {
    for (const segment of segments) {
      if (typeof segment === 'string' || segment.type !== 'mark') continue;
      if (segment.name === name) texts.set(segment.anchor, tidy(toWords(segment.children, facts)));
      else visit(segment.children);
    }
  };
  for (const { segments } of blocks) visit(segments);
  return texts;
}

/** The words of a whole text in one line, as readers see them. */
export function toProseWords(facts: Library['facts'], { blocks }: Prose): string {
  return tidy(blocks.map(({ segments }) => toWords(segments, facts)).join(' '));
}

function toWords(segments: readonly Segment[], facts: Library['facts']): string {
  return segments
    .map((segment) => {
      if (typeof segment === 'string') return toPlain(segment);
      // Words said elsewhere are not the writer's own.
      if (segment.type !== 'mark' || segment.name === 'Voice') return '';
      if (segment.name !== 'Fact') return toWords(segment.children, facts);
      return facts.items.find(({ id }) => id === segment.props.id)?.value ?? '';
    })
    .join('');
}

/** HTML that we made ourselves as plain words, a space between blocks. Footnote numbers are left out. */
function toPlain(html: string): string {
  return html
    .replaceAll(/<sup><a [^>]*aria-describedby="footnote-label">\d+<\/a><\/sup>/g, '')
    .replaceAll(/<\/(?:p|li|h\d|td|th)>|<br>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Spaces as a reader sees them. Only the first letter is changed: a claim may be the second half of a sentence. */
function tidy(words: string): string {
  const text = words.replaceAll(/\s+/g, ' ').trim();
  return toCapital(text);
}
