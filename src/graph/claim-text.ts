import type { Library } from '#library/types.ts';
import type { Prose, Segment } from '#prose/types.ts';

/** The words of every claim of a text by its anchor, as readers see them: with the figures, without marks of sources. */
export function toClaimTexts(facts: Library['facts'], { blocks }: Prose): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const visit = (segments: readonly Segment[]): void => {
    for (const segment of segments) {
      if (typeof segment === 'string' || segment.type !== 'mark') continue;
      if (segment.name === 'Claim') texts.set(segment.anchor, tidy(toWords(segment.children, facts)));
      else visit(segment.children);
    }
  };
  for (const { segments } of blocks) visit(segments);
  return texts;
}

function toWords(segments: readonly Segment[], facts: Library['facts']): string {
  return segments
    .map((segment) => {
      if (typeof segment === 'string') return toPlain(segment);
      if (segment.type !== 'mark') return '';
      if (segment.name !== 'Fact') return toWords(segment.children, facts);
      return facts.items.find(({ id }) => id === segment.props.id)?.value ?? '';
    })
    .join('');
}

/** HTML that we made ourselves as plain words. Footnote numbers are left out. */
function toPlain(html: string): string {
  return html
    .replaceAll(/<sup><a [^>]*aria-describedby="footnote-label">\d+<\/a><\/sup>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Spaces as a reader sees them. Only the first letter is changed: a claim may be the second half of a sentence. */
function tidy(words: string): string {
  const text = words.replaceAll(/\s+/g, ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
