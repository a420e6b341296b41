import type { Withdrawn } from '#library/types.ts';
import { toPath } from './cards.ts';
import { toChanges } from './chips.ts';
import { toHead } from './head.ts';
import type { WithdrawnPage } from './types.ts';

const NOUNS = {
  posts: 'post',
  evidence: 'evidence record',
  topics: 'topic',
  guide: 'page of the guide',
} as const;

/** The page at the address of a withdrawn entry: that it was withdrawn, when and why; neither its title nor its words. */
export function toWithdrawnPage({ collection, id, changes }: Withdrawn): WithdrawnPage {
  const title = `This ${NOUNS[collection]} was withdrawn`;
  const description = 'The text that stood here is no longer published.';
  return {
    head: toHead({ title, description, path: toPath({ collection, id, title }), noindex: true }),
    title,
    changes: toChanges(changes.filter(({ kind }) => kind === 'withdrawn')),
  };
}
