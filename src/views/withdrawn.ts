import type { Withdrawn } from '#library/types.ts';
import { toPath } from './cards.ts';
import { toChanges } from './chips.ts';
import { toHead } from './head.ts';
import type { WithdrawnPage } from './types.ts';

/** What each kind of withdrawn entry is called where its title is gone. */
export const NOUNS = {
  posts: 'a post',
  evidence: 'an evidence record',
  topics: 'a topic',
  guide: 'a page of the guide',
  responses: 'a response',
} as const;

/** The page at the address of a withdrawn entry: that it was withdrawn, when and why; neither its title nor its words. */
export function toWithdrawnPage({ collection, id, changes }: Withdrawn): WithdrawnPage {
  const title = `This ${NOUNS[collection].replace(/^an? /, '')} was withdrawn`;
  const description = 'The text that stood here is no longer published.';
  return {
    head: toHead({ title, description, path: toPath({ collection, id, title }), noindex: true }),
    title,
    changes: toChanges(changes.filter(({ kind }) => kind === 'withdrawn')),
  };
}
