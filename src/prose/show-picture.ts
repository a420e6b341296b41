import type { HastNode } from 'satteri';
import { readWords, type Reading } from './reading.ts';
import type { Segment } from './types.ts';

type Element = Extract<HastNode, { type: 'element' }>;

/** Shows a picture that lies beside the text; reports a faulty name or a missing description. The title is its caption. */
export function showPicture(node: Element, reading: Reading, out: Segment[]): void {
  const source = node.properties['src'] ?? '';
  const alt = readWords(node, node.properties['alt'] ?? '', reading).trim();
  const caption = readWords(node, node.properties['title'] ?? '', reading).trim();
  const file = source.replace(/^\.\//, '');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpe?g|png|webp|avif)$/.test(file)) {
    reading.report(
      node,
      'picture',
      'The picture must lie beside the text and be a JPEG, PNG, WebP or AVIF with a plain name.',
      'Put it in the same folder, name it with small letters, digits and hyphens, and write ![what it shows](./name.jpg).',
    );
    return;
  }
  if (alt.length < 4)
    reading.report(
      node,
      'alt-text',
      'The picture has no description for people who cannot see it.',
      'Write what it shows between the square brackets: ![Two chairs by a window](./name.jpg).',
    );
  reading.pictures.push({ file, alt, ...reading.toPlace(node) });
  reading.plain.push(`${alt}\n\n`);
  out.push({ type: 'picture', file, alt, caption });
}
