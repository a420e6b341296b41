import type { Problem } from '#lib/problem.ts';
import { isKnownTo, toPlain } from '#rules/text/spelling.ts';
import type { Hint, Hints } from './hints.ts';
import type { ContentRead } from './read-content.ts';

/**
 * Advice on how texts read: the hints that still hold once the whole content was read. Nothing of it stops a build, which is
 * why it is looked for here and not there.
 */
export function toAdvice({ hints, dictionary }: Hints, { known, off }: ContentRead): Problem[] {
  const names = new Set(known.names);
  const explained = known.explained && new Set(known.explained);
  const both = { has: (word: string) => names.has(word) || dictionary.has(word) };
  // A word may be put together of a name and another word. The dictionary is slow to open, and most hints need it not.
  const isName = (word: string) => isKnownTo(names, word) || (word.includes('-') && isKnownTo(both, word));
  const isKnown = ({ rule, word = '' }: Hint) =>
    rule === 'spelling' ? isName(word) : rule === 'acronyms' && explained?.has(word) !== false;
  return hints
    .filter((hint) => !off[hint.file]?.includes(hint.rule) && !isKnown(hint))
    .map(({ word, ...problem }) => {
      const nearest = problem.rule === 'spelling' && word ? dictionary.findNearest(toPlain(word)) : undefined;
      return nearest ? { ...problem, message: `${problem.message} Did you mean “${nearest}”?` } : problem;
    });
}
