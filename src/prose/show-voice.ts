import type { HastNode } from 'satteri';
import { isUnnamed } from '#lib/speakers.ts';
import type { Reading } from './reading.ts';
import type { Jsx } from './segments.ts';
import { LEADS } from './voice.ts';

type Props = Readonly<Record<string, unknown>>;

/** What is left of a voice whose permission was withdrawn: the day, whatever else the file still says. */
export function findWithdrawn({ permission, withdrawnOn }: Props): Props | undefined {
  return permission === 'withdrawn' ? { permission, withdrawnOn } : undefined;
}

/** Shows a voice by `show` and notes which words are its own. Reports what would outlive a withdrawal or lead to an unnamed speaker. */
export function showVoice<Shown>(node: Jsx, props: Props, reading: Reading, show: () => Shown): Shown {
  const [from, links] = [reading.plain.length, reading.links.length];
  const shown = show();
  reading.voices.push({ from, to: reading.plain.length });
  reportFootnote(node, 'Voice', reading);
  const words = reading.plain.slice(from).join('');
  const leads = reading.links.length > links || LEADS.test(words);
  if (leads && props['permission'] !== 'given' && isUnnamed(String(props['speaker'])))
    reading.report(
      node,
      'voice',
      'The words of this voice hold a link or a name on a platform, which may lead to a speaker who is not named.',
      'Leave it out, with three dots in square brackets in its place.',
    );
  return shown;
}

/**
 * Reports a footnote called from within a voice or an unnamed passage: its words stand at the foot of the page, where no
 * withdrawal reaches them, and in feeds of writers, where those of an unnamed passage may not be.
 */
export function reportFootnote(node: Jsx, name: 'Voice' | 'Passage', reading: Reading): void {
  if (!node.children.some(hasFootnote)) return;
  if (name === 'Voice')
    reading.report(
      node,
      'voice',
      'A footnote is called inside <Voice>.',
      'Call it after </Voice>: a footnote would stay on the page if the words were withdrawn.',
    );
  else
    reading.report(
      node,
      'passage',
      'A footnote is called inside a passage of writers who stay unnamed.',
      'Put its words into the passage: a footnote would stand apart from it, also in the feeds of named writers.',
    );
}

function hasFootnote(node: HastNode): boolean {
  if (node.type === 'element' && 'dataFootnoteRef' in node.properties) return true;
  return 'children' in node && node.children.some(hasFootnote);
}
